/// Whether packages hold what they should.
@NullMarked
package contactsheet.packaging;

import org.jspecify.annotations.NullMarked;
