/// HTTP, TLS and signatures by AWS's native runtime. Only this package uses the runtime. It does
/// not depend on the inner rings, and of AWS it has only the signature of a request.
@NullMarked
package contactsheet.adapter.crt.http;

import org.jspecify.annotations.NullMarked;
