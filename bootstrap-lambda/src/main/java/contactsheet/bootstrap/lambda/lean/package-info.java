/// The composition root and the entry points of the packages without the AWS SDK. Lambda finds an
/// entry point by its full name, so the name of a package's handler chooses its root.
@NullMarked
package contactsheet.bootstrap.lambda.lean;

import org.jspecify.annotations.NullMarked;
