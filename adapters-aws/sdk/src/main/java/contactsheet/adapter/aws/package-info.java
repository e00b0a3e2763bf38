/// The settings that the AWS SDK's clients for S3 and DynamoDB share. It knows the AWS SDK and
/// nothing of the rings inside.
@NullMarked
package contactsheet.adapter.aws;

import org.jspecify.annotations.NullMarked;
