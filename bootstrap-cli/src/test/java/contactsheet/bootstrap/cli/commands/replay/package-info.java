/// Tests of this package's parts.
@NullMarked
package contactsheet.bootstrap.cli.commands.replay;

import org.jspecify.annotations.NullMarked;
