/// Outside the rings: seeded bugs, each of which is one plausible mistake. The proof has to find
/// each of them. The command line can show their effects. They decorate ports, and depend on
/// nothing else.
@NullMarked
package contactsheet.seededbug;

import org.jspecify.annotations.NullMarked;
