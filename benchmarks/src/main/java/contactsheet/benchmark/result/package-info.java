/// What was measured: samples of each subject in rounds, and what follows from them.
@NullMarked
package contactsheet.benchmark.result;

import org.jspecify.annotations.NullMarked;
