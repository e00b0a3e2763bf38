@NullMarked
package contactsheet.rules.shapes.shop.domain;

import org.jspecify.annotations.NullMarked;
