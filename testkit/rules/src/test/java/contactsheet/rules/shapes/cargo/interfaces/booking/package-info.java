@NullMarked
package contactsheet.rules.shapes.cargo.interfaces.booking;

import org.jspecify.annotations.NullMarked;
