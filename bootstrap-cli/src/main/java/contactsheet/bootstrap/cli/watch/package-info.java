/// The watch of a local pipeline: decorators of ports, queue and event reader that tell browsers
/// what they see. It knows the ports, and implements one only in front of another implementation.
@NullMarked
package contactsheet.bootstrap.cli.watch;

import org.jspecify.annotations.NullMarked;
