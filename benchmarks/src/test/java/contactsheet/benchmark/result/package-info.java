/// Tests of the harness.
@NullMarked
package contactsheet.benchmark.result;

import org.jspecify.annotations.NullMarked;
