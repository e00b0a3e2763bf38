/// What the S3 adapter asks of an adapter that reads pictures. Nothing in the inside asks it, so it
/// is no port of the application.
@NullMarked
package contactsheet.adapter.protocol.picture;

import org.jspecify.annotations.NullMarked;
