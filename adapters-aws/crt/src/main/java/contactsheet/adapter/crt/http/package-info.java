/// HTTP, TLS and signatures by AWS's native runtime, which nothing outside this package sees. It
/// knows nothing of the rings inside, and of AWS only how a request is signed.
@NullMarked
package contactsheet.adapter.crt.http;

import org.jspecify.annotations.NullMarked;
