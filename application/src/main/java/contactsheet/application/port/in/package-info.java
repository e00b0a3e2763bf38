/// The interfaces of the use cases. Driving adapters and programs call them; only the use cases
/// implement them.
@NullMarked
package contactsheet.application.port.in;

import org.jspecify.annotations.NullMarked;
