/// Tests of the harness.
@NullMarked
package contactsheet.benchmark.report;

import org.jspecify.annotations.NullMarked;
