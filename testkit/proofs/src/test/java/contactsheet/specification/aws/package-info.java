/// The proof on real servers, as a command: `.ci/aws-proof`.
@NullMarked
package contactsheet.specification.aws;

import org.jspecify.annotations.NullMarked;
