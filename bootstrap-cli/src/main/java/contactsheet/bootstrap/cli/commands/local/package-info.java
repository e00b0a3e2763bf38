/// The commands that run on this machine alone: demo and serve.
@NullMarked
package contactsheet.bootstrap.cli.commands.local;

import org.jspecify.annotations.NullMarked;
