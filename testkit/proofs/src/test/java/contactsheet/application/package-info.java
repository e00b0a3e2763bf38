/// The use cases on the in-memory adapters: no mocks, only decorators that watch what passes, or
/// break what stands behind a port.
@NullMarked
package contactsheet.application;

import org.jspecify.annotations.NullMarked;
