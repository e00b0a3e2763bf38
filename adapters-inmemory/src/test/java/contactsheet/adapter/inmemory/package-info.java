/// The in-memory edge against the contracts of its ports, and what it does beyond them.
@NullMarked
package contactsheet.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
