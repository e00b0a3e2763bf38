/// The outermost ring: the command `contactsheet`, which wires all rings on one machine. It may
/// touch everything but the other programs; what is AWS's only in its composition root.
@NullMarked
package contactsheet.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
