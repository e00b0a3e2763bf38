@NullMarked
package contactsheet.rules.shapes.cargo.interfaces.tracking;

import org.jspecify.annotations.NullMarked;
