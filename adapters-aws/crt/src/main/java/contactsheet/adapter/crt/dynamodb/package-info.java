/// Carries requests to DynamoDB with AWS's native runtime. It may use the protocol, the domain and
/// the client of the package above.
@NullMarked
package contactsheet.adapter.crt.dynamodb;

import org.jspecify.annotations.NullMarked;
