/// The source of metadata against S3's protocol: its contract, what it reads and its failures.
@NullMarked
package contactsheet.adapter.aws.s3;

import org.jspecify.annotations.NullMarked;
