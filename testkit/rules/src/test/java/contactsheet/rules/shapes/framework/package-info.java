@NullMarked
package contactsheet.rules.shapes.framework;

import org.jspecify.annotations.NullMarked;
