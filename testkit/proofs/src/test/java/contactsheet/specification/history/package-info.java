/// Histories of real servers: the requests and answers of concurrent handlers, compared with the
/// specification.
@NullMarked
package contactsheet.specification.history;

import org.jspecify.annotations.NullMarked;
