/// Outside the rings: an S3 server for this machine with S3's notifications. It depends on S3Proxy
/// and not on the rest of Contactsheet.
@NullMarked
package contactsheet.local.s3;

import org.jspecify.annotations.NullMarked;
