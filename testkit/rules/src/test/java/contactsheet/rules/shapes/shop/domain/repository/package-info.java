@NullMarked
package contactsheet.rules.shapes.shop.domain.repository;

import org.jspecify.annotations.NullMarked;
