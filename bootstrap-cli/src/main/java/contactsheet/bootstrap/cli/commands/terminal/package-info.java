/// The terminal, and the forms in which lines are printed.
@NullMarked
package contactsheet.bootstrap.cli.commands.terminal;

import org.jspecify.annotations.NullMarked;
