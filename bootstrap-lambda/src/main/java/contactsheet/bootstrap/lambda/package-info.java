/// The Lambda function: its entry point, its settings and its composition root. Only this package
/// uses Lambda's runtime types, and only its composition root uses the adapters.
@NullMarked
package contactsheet.bootstrap.lambda;

import org.jspecify.annotations.NullMarked;
