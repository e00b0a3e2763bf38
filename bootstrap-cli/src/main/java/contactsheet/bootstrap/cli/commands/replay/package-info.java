/// The command that reads recorded events: replay.
@NullMarked
package contactsheet.bootstrap.cli.commands.replay;

import org.jspecify.annotations.NullMarked;
