/// Whether the harness tells the truth.
@NullMarked
package contactsheet.benchmark.backend;

import org.jspecify.annotations.NullMarked;
