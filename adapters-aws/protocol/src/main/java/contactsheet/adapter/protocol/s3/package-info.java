/// The driven adapters for S3: they make requests and interpret the answers. A client only has to
/// implement [contactsheet.adapter.protocol.s3.S3Requests]. This package may use the domain and the
/// ports, and no technology.
@NullMarked
package contactsheet.adapter.protocol.s3;

import org.jspecify.annotations.NullMarked;
