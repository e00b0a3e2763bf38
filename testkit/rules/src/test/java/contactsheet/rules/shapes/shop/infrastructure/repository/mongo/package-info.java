@NullMarked
package contactsheet.rules.shapes.shop.infrastructure.repository.mongo;

import org.jspecify.annotations.NullMarked;
