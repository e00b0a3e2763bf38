/// Hot pieces of the function, measured alone by JMH.
@NullMarked
package contactsheet.benchmark.pieces;

import org.jspecify.annotations.NullMarked;
