@NullMarked
package contactsheet.rules.shapes.cargo.application.impl;

import org.jspecify.annotations.NullMarked;
