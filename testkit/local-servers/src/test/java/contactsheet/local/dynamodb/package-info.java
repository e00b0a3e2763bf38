/// What DynamoDB Local's process does for those who use it.
@NullMarked
package contactsheet.local.dynamodb;

import org.jspecify.annotations.NullMarked;
