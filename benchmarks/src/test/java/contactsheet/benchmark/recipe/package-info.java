/// Tests of how the subjects are made.
@NullMarked
package contactsheet.benchmark.recipe;

import org.jspecify.annotations.NullMarked;
