/// Whether the harness tells the truth.
@NullMarked
package contactsheet.benchmark;

import org.jspecify.annotations.NullMarked;
