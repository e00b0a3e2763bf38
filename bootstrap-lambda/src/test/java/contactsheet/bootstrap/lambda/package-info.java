/// The function's own classes by themselves, and the package that is deployed, run by the runtime
/// client that Lambda runs it with.
@NullMarked
package contactsheet.bootstrap.lambda;

import org.jspecify.annotations.NullMarked;
