@NullMarked
package contactsheet.rules;

import org.jspecify.annotations.NullMarked;
