/// The store of metadata against DynamoDB's protocol: its contract, where it asks and how it fails.
@NullMarked
package contactsheet.adapter.crt.dynamodb;

import org.jspecify.annotations.NullMarked;
