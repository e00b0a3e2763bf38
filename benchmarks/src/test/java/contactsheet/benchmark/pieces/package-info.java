/// Tests that what JMH measures works.
@NullMarked
package contactsheet.benchmark.pieces;

import org.jspecify.annotations.NullMarked;
