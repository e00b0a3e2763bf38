/// Tests of the measuring backend.
@NullMarked
package contactsheet.local.backend;

import org.jspecify.annotations.NullMarked;
