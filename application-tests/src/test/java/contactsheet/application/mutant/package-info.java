/// Seeded bugs: the product with one thing wrong in it, as somebody might write it on a bad day.
/// The model has to find each of them, or it proves nothing.
@NullMarked
package contactsheet.application.mutant;

import org.jspecify.annotations.NullMarked;
