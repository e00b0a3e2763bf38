/// The use cases on the in-memory adapters: no mocks, only decorators that record calls or cause
/// faults.
@NullMarked
package contactsheet.application;

import org.jspecify.annotations.NullMarked;
