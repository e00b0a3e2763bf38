/// Outside the rings: seeded bugs, each of which is the product with one plausible mistake. The
/// proof has to find each of them, or it proves nothing. The command line may show what they do.
/// They decorate ports, and know nothing else.
@NullMarked
package contactsheet.seededbug;

import org.jspecify.annotations.NullMarked;
