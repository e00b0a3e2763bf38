/// How rows are spelled.
@NullMarked
package contactsheet.adapter.protocol.dynamodb;

import org.jspecify.annotations.NullMarked;
