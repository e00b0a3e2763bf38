/// The store against DynamoDB's protocol: its contract, its rows and how it fails.
@NullMarked
package contactsheet.adapter.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
