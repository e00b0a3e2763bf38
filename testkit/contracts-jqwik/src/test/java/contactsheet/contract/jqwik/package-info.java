/// Tests that the test kit's generators draw the values that they are meant to draw.
@NullMarked
package contactsheet.contract.jqwik;

import org.jspecify.annotations.NullMarked;
