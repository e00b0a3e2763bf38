/// Tests of the deployment: the template itself, its rights compared with the packaged function's
/// calls, its queues with the packaged function.
@NullMarked
package contactsheet.deploy;

import org.jspecify.annotations.NullMarked;
