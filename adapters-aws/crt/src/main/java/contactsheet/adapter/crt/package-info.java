/// The common parts of the carriers on AWS's native runtime: the environment's settings,
/// credentials, and the client with its retries. They do not depend on the inner rings.
@NullMarked
package contactsheet.adapter.crt;

import org.jspecify.annotations.NullMarked;
