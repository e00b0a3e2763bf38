@NullMarked
package contactsheet.rules.shapes.cargo.infrastructure.persistence.hibernate;

import org.jspecify.annotations.NullMarked;
