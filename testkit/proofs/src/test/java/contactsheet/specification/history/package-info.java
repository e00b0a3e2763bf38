/// Histories of real servers: what concurrent handlers asked and were answered, held to the
/// specification.
@NullMarked
package contactsheet.specification.history;

import org.jspecify.annotations.NullMarked;
