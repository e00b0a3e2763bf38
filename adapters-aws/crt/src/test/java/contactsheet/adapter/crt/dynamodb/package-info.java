/// The store of metadata against DynamoDB's protocol: its contract, its addresses and its failures.
@NullMarked
package contactsheet.adapter.crt.dynamodb;

import org.jspecify.annotations.NullMarked;
