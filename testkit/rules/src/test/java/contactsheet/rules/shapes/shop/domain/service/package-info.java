@NullMarked
package contactsheet.rules.shapes.shop.domain.service;

import org.jspecify.annotations.NullMarked;
