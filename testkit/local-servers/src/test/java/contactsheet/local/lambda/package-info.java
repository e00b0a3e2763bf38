/// Lambda's side on this machine, by itself.
@NullMarked
package contactsheet.local.lambda;

import org.jspecify.annotations.NullMarked;
