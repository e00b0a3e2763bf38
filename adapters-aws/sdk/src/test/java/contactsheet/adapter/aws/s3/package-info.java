/// The source of metadata against S3's protocol: its contract, what it reads and how it fails.
@NullMarked
package contactsheet.adapter.aws.s3;

import org.jspecify.annotations.NullMarked;
