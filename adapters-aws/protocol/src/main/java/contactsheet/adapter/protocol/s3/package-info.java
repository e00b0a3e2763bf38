/// The driven adapters for S3: what is asked of it and what its answers mean.
/// [contactsheet.adapter.protocol.s3.S3Requests] is all that a client has to carry. They may use
/// the domain and the ports, and no technology.
@NullMarked
package contactsheet.adapter.protocol.s3;

import org.jspecify.annotations.NullMarked;
