/// The program `contactsheet`: its entry point and its composition roots. They alone construct
/// adapters, and hand use cases to the commands and to the page.
@NullMarked
package contactsheet.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
