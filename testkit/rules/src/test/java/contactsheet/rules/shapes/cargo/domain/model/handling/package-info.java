@NullMarked
package contactsheet.rules.shapes.cargo.domain.model.handling;

import org.jspecify.annotations.NullMarked;
