/// Whether the harness tells the truth.
@NullMarked
package contactsheet.benchmark.report;

import org.jspecify.annotations.NullMarked;
