/// The commands that read rows: show, list, find and export.
@NullMarked
package contactsheet.bootstrap.cli.commands.rows;

import org.jspecify.annotations.NullMarked;
