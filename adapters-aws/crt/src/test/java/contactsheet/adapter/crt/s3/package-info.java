/// The source of metadata against S3's protocol: its contract, where it asks and how it fails.
@NullMarked
package contactsheet.adapter.crt.s3;

import org.jspecify.annotations.NullMarked;
