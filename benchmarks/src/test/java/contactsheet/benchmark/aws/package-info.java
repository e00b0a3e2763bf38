/// Tests of the measurement on AWS, with a fake of the `aws` command.
@NullMarked
package contactsheet.benchmark.aws;

import org.jspecify.annotations.NullMarked;
