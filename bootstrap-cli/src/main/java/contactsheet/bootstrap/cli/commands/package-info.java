/// The command line: the list of its commands.
/// A driving adapter: it knows the in-ports, the domain and what the composition root hands it.
@NullMarked
package contactsheet.bootstrap.cli.commands;

import org.jspecify.annotations.NullMarked;
