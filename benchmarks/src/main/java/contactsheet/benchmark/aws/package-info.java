/// Measures the packages on AWS itself, by the `aws` command.
@NullMarked
package contactsheet.benchmark.aws;

import org.jspecify.annotations.NullMarked;
