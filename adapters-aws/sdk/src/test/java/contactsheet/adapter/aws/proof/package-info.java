/// The proof on real servers that the table equals the bucket, on the AWS SDK.
@NullMarked
package contactsheet.adapter.aws.proof;

import org.jspecify.annotations.NullMarked;
