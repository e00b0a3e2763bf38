/// The driven adapter for DynamoDB: it maps entries to rows, makes requests to the table and
/// interprets its answers. A client only has to implement
/// [contactsheet.adapter.protocol.dynamodb.TableRequests]. This package may use the domain and the
/// ports, and no technology.
@NullMarked
package contactsheet.adapter.protocol.dynamodb;

import org.jspecify.annotations.NullMarked;
