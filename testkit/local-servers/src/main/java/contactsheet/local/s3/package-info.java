/// Outside the rings: an S3 server for this machine, which tells of its changes as S3 does. It
/// knows S3Proxy and nothing of Contactsheet.
@NullMarked
package contactsheet.local.s3;

import org.jspecify.annotations.NullMarked;
