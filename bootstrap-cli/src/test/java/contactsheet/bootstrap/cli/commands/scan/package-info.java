/// Tests of this package's parts.
@NullMarked
package contactsheet.bootstrap.cli.commands.scan;

import org.jspecify.annotations.NullMarked;
