/// Measures Contactsheet's packages and the Python function that they replace. It is a separate
/// program that starts packages as they were built, and no shipped module depends on it.
@NullMarked
package contactsheet.benchmark;

import org.jspecify.annotations.NullMarked;
