/// A DynamoDB on this machine, for tests and for trying things out. It belongs to no ring: it
/// starts a process and knows its endpoint, and nothing of metadata or of the AWS SDK.
@NullMarked
package contactsheet.local.dynamodb;

import org.jspecify.annotations.NullMarked;
