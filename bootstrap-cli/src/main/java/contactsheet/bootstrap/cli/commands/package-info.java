/// The command line: the list of its commands. A driving adapter: it depends on the in-ports, the
/// domain and the objects that the composition root passes to it.
@NullMarked
package contactsheet.bootstrap.cli.commands;

import org.jspecify.annotations.NullMarked;
