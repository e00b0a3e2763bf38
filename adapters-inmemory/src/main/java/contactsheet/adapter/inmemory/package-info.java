/// The edge in memory: a small strict S3 and a table, for tests, for models and for running without
/// any server. It knows the ports and the domain, and stands in for nothing it does not do.
@NullMarked
package contactsheet.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
