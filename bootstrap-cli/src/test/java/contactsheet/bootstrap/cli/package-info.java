/// The command line: in this process where that suffices, else as the program that people run.
@NullMarked
package contactsheet.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
