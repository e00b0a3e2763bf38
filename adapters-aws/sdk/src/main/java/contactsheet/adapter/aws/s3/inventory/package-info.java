/// The list of a bucket that S3 Inventory writes to files, as an
/// [contactsheet.application.port.out.ObjectListing].
@NullMarked
package contactsheet.adapter.aws.s3.inventory;

import org.jspecify.annotations.NullMarked;
