/// Tests of the harness.
@NullMarked
package contactsheet.benchmark.subject;

import org.jspecify.annotations.NullMarked;
