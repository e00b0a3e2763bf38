/// The Lambda function: its entry point, its settings, and the place where the rings are put
/// together; nothing else. Only this package knows Lambda's runtime types, and only its composition
/// root knows which adapters there are.
@NullMarked
package contactsheet.bootstrap.lambda;

import org.jspecify.annotations.NullMarked;
