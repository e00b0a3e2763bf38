@NullMarked
package contactsheet.rules.shapes.shop.application.rest;

import org.jspecify.annotations.NullMarked;
