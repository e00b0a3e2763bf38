/// Whether the harness tells the truth.
@NullMarked
package contactsheet.benchmark.result;

import org.jspecify.annotations.NullMarked;
