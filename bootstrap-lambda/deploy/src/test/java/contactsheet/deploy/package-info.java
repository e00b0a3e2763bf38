/// What is deployed, held to what the function is: the template by itself, its rights against the
/// calls that the packaged function makes, its queues with the packaged function at their end.
@NullMarked
package contactsheet.deploy;

import org.jspecify.annotations.NullMarked;
