/// The driven adapter for DynamoDB: how entries become rows of a table, what is asked of the table
/// and what its answers mean. [contactsheet.adapter.protocol.dynamodb.TableRequests] is all that a
/// client has to carry. It may use the domain and the ports, and no technology.
@NullMarked
package contactsheet.adapter.protocol.dynamodb;

import org.jspecify.annotations.NullMarked;
