/// Driven adapters in memory: a small strict S3 and a table, for tests, for models and for running
/// without a server. They depend on the ports and the domain.
@NullMarked
package contactsheet.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
