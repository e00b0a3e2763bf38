/// The local S3, with requests by the SDK's own client.
@NullMarked
package contactsheet.local.s3;

import org.jspecify.annotations.NullMarked;
