/// The documents that the command line writes and reads itself. It knows no other ring and no other
/// package of the program.
@NullMarked
package contactsheet.bootstrap.cli.json;

import org.jspecify.annotations.NullMarked;
