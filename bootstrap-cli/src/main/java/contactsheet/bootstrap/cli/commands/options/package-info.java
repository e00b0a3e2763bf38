/// The options that commands share, as values, and the use cases that the composition root hands to
/// the commands.
@NullMarked
package contactsheet.bootstrap.cli.commands.options;

import org.jspecify.annotations.NullMarked;
