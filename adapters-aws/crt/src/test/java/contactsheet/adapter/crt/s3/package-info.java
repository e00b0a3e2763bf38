/// The source of metadata against S3's protocol: its contract, its addresses and its failures.
@NullMarked
package contactsheet.adapter.crt.s3;

import org.jspecify.annotations.NullMarked;
