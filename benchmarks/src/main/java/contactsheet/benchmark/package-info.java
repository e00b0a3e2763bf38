/// Measures what Contactsheet's packages cost beside the Python function that they replace. A
/// program of its own: it starts packages as they were built, and nothing that is shipped knows it.
@NullMarked
package contactsheet.benchmark;

import org.jspecify.annotations.NullMarked;
