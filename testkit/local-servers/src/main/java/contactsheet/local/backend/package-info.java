/// An S3 and a DynamoDB over TLS, for functions that are measured or trained. They answer what the
/// function asks and nothing more, write down every request, and take no time to judge it before
/// the measurement is over. A test that needs what S3 or DynamoDB really do takes `LocalS3` or
/// `LocalDynamoDb`.
@NullMarked
package contactsheet.local.backend;

import org.jspecify.annotations.NullMarked;
