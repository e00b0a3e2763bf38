/// Outside every ring: the specification `docs/spec/law.pml`, searched completely by Spin.
@NullMarked
package contactsheet.specification;

import org.jspecify.annotations.NullMarked;
