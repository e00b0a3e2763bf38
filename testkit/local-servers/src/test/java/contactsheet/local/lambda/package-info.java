/// Tests of the Lambda on this machine.
@NullMarked
package contactsheet.local.lambda;

import org.jspecify.annotations.NullMarked;
