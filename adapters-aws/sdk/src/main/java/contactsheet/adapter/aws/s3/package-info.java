/// Carries requests to S3 with the AWS SDK. It may use the protocol, the domain and the client
/// settings of the package above.
@NullMarked
package contactsheet.adapter.aws.s3;

import org.jspecify.annotations.NullMarked;
