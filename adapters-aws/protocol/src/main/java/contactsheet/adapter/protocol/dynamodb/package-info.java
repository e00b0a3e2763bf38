/// How entries are rows of a DynamoDB table, what is asked of the table and what its answers mean,
/// whoever carries them: shared by the adapters that do. It may touch the domain and the ports, and
/// no technology.
@NullMarked
package contactsheet.adapter.protocol.dynamodb;

import org.jspecify.annotations.NullMarked;
