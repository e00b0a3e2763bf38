/// A model of everything that can happen to objects, events and handlers, in which the product's
/// own code runs step by step: it searches for a history after which the table does not equal the
/// bucket. It knows the use cases and the in-memory adapters, and is as deterministic as its seed.
@NullMarked
package contactsheet.model;

import org.jspecify.annotations.NullMarked;
