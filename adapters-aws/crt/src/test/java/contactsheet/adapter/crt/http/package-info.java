/// HTTP, TLS and signatures against servers on this machine and against the AWS SDK's signer.
@NullMarked
package contactsheet.adapter.crt.http;

import org.jspecify.annotations.NullMarked;
