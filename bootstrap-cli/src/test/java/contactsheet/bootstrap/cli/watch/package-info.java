/// Tests of this package's parts.
@NullMarked
package contactsheet.bootstrap.cli.watch;

import org.jspecify.annotations.NullMarked;
