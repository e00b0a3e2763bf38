/// A Lambda on this machine, for tests: it unpacks a package, runs it by Lambda's own runtime
/// client, and records its requests to S3 and DynamoDB. It belongs to no ring, and does not depend
/// on the function's code.
@NullMarked
package contactsheet.local.lambda;

import org.jspecify.annotations.NullMarked;
