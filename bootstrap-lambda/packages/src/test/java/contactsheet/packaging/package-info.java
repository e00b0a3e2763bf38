/// Tests of what the packages hold.
@NullMarked
package contactsheet.packaging;

import org.jspecify.annotations.NullMarked;
