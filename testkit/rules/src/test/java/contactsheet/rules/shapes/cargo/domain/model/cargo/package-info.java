@NullMarked
package contactsheet.rules.shapes.cargo.domain.model.cargo;

import org.jspecify.annotations.NullMarked;
