/// The ports by which the inside asks the outside. Only adapters implement these, and every
/// implementation passes the contract of its port. Failures are values: an implementation throws
/// for its own faults only.
@NullMarked
package contactsheet.application.port.out;

import org.jspecify.annotations.NullMarked;
