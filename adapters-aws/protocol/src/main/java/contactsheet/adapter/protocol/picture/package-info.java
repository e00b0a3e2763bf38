/// The interface between the S3 adapter and an adapter that reads pictures. It is not a port of the
/// application, because no use case calls it.
@NullMarked
package contactsheet.adapter.protocol.picture;

import org.jspecify.annotations.NullMarked;
