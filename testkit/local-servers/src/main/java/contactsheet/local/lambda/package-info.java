/// Lambda's side of a function, on this machine, for tests: it unpacks what is deployed, runs it by
/// Lambda's own runtime client, and writes down what it asks of S3 and DynamoDB. It belongs to no
/// ring, and knows of the function no more than Lambda does.
@NullMarked
package contactsheet.local.lambda;

import org.jspecify.annotations.NullMarked;
