/// Tests of this package's parts.
@NullMarked
package contactsheet.bootstrap.cli.commands.rows;

import org.jspecify.annotations.NullMarked;
