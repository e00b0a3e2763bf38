/// A DynamoDB on this machine, for tests and experiments. It belongs to no ring: it starts a
/// process and has its endpoint, and does not depend on the domain or the AWS SDK.
@NullMarked
package contactsheet.local.dynamodb;

import org.jspecify.annotations.NullMarked;
