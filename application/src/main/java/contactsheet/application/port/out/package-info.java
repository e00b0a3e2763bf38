/// The interfaces that the use cases need. Only adapters implement them, and every implementation
/// passes the contract of its port. Failures are values: an implementation throws an exception only
/// for its own faults.
@NullMarked
package contactsheet.application.port.out;

import org.jspecify.annotations.NullMarked;
