/// The driven adapter for DynamoDB on AWS's native runtime. Of this program it may touch the
/// domain, the ports that it implements, what rows and DynamoDB's answers mean, and the client
/// beside it.
@NullMarked
package contactsheet.adapter.crt.dynamodb;

import org.jspecify.annotations.NullMarked;
