@NullMarked
package contactsheet.rules.shapes.cargo.application;

import org.jspecify.annotations.NullMarked;
