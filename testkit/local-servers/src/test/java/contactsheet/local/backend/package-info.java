/// Whether the harness tells the truth.
@NullMarked
package contactsheet.local.backend;

import org.jspecify.annotations.NullMarked;
