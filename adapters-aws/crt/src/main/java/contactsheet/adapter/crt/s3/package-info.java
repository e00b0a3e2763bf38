/// Carries requests to S3 with AWS's native runtime. It may use the protocol, the domain and the
/// client of the package above.
@NullMarked
package contactsheet.adapter.crt.s3;

import org.jspecify.annotations.NullMarked;
