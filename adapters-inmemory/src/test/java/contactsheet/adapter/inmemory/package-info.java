/// Tests of the in-memory adapters: the contracts of their ports, and their behaviour beyond them.
@NullMarked
package contactsheet.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
