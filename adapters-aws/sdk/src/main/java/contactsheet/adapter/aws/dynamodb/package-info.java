/// Carries requests to DynamoDB with the AWS SDK. It may use the protocol, the domain and the
/// client settings of the package above.
@NullMarked
package contactsheet.adapter.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
