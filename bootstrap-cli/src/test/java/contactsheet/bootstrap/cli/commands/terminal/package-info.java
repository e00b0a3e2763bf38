/// Tests of this package's parts.
@NullMarked
package contactsheet.bootstrap.cli.commands.terminal;

import org.jspecify.annotations.NullMarked;
