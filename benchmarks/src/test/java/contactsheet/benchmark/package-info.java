/// Tests of the harness.
@NullMarked
package contactsheet.benchmark;

import org.jspecify.annotations.NullMarked;
