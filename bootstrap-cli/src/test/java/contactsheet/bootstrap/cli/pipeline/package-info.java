/// Tests of this package's parts.
@NullMarked
package contactsheet.bootstrap.cli.pipeline;

import org.jspecify.annotations.NullMarked;
