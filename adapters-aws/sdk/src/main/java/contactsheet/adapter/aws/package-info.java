/// The common settings of the AWS SDK's clients for S3 and DynamoDB. It depends on the AWS SDK and
/// not on the inner rings.
@NullMarked
package contactsheet.adapter.aws;

import org.jspecify.annotations.NullMarked;
