/// Tests of this package's parts.
@NullMarked
package contactsheet.bootstrap.cli.trouble;

import org.jspecify.annotations.NullMarked;
