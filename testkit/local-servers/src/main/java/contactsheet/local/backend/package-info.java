/// An S3 and a DynamoDB over TLS, for functions that are measured or trained. They answer only the
/// function's requests, record each of them, and check them after the measurement. A test that
/// needs the behaviour of S3 or DynamoDB uses `LocalS3` or `LocalDynamoDb`.
@NullMarked
package contactsheet.local.backend;

import org.jspecify.annotations.NullMarked;
