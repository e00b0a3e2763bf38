/// The driven adapter for DynamoDB: it keeps the rows with the AWS SDK. Of this program it may
/// touch the domain, the ports that it implements, the protocol that it carries, and the client
/// settings beside it.
@NullMarked
package contactsheet.adapter.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
