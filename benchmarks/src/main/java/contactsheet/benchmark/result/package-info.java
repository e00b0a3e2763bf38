/// The measurements: samples of each subject in rounds, and statistics of them.
@NullMarked
package contactsheet.benchmark.result;

import org.jspecify.annotations.NullMarked;
