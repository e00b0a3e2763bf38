/// Tests of the model: it has to find every seeded bug, or it proves nothing.
@NullMarked
package contactsheet.application.mutant;

import org.jspecify.annotations.NullMarked;
