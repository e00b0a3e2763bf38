/// Whether the package with its own runtime is what it says.
@NullMarked
package contactsheet.bootstrap.lambda.runtime;

import org.jspecify.annotations.NullMarked;
