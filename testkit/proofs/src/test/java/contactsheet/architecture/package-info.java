/// Outside every ring: the rules that keep the rings apart, and the proof that each rule bites.
@NullMarked
package contactsheet.architecture;

import org.jspecify.annotations.NullMarked;
