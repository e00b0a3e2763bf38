/// Whether the harness tells the truth.
@NullMarked
package contactsheet.benchmark.subject;

import org.jspecify.annotations.NullMarked;
