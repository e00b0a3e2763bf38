/// The command that looks into pictures on this machine. It needs nothing of the other commands.
@NullMarked
package contactsheet.bootstrap.cli.commands.pictures;

import org.jspecify.annotations.NullMarked;
