/// The watch of a local pipeline: decorators of ports, queue and event reader that report to
/// browsers. It depends on the ports, and implements one only as a decorator of another
/// implementation.
@NullMarked
package contactsheet.bootstrap.cli.watch;

import org.jspecify.annotations.NullMarked;
