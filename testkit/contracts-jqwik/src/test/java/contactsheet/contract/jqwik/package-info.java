/// Whether the test kit's generators reach what they are there to find.
@NullMarked
package contactsheet.contract.jqwik;

import org.jspecify.annotations.NullMarked;
