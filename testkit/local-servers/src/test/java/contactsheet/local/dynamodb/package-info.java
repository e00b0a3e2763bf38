/// Tests of DynamoDB Local's process.
@NullMarked
package contactsheet.local.dynamodb;

import org.jspecify.annotations.NullMarked;
