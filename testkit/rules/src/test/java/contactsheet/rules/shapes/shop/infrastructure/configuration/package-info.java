@NullMarked
package contactsheet.rules.shapes.shop.infrastructure.configuration;

import org.jspecify.annotations.NullMarked;
