/// Whether what JMH measures is there to be measured.
@NullMarked
package contactsheet.benchmark.pieces;

import org.jspecify.annotations.NullMarked;
