/// Outside the rings: seeded bugs, the product with one thing wrong in it, as somebody might write
/// it on a bad day. The proof has to find each of them, or it proves nothing; a command line may
/// show what they do. They stand before the ports, and know nothing but those.
@NullMarked
package contactsheet.seededbug;

import org.jspecify.annotations.NullMarked;
