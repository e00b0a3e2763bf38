/// What the outside may ask of the inside. Driving adapters and programs call these; only the use
/// cases implement them.
@NullMarked
package contactsheet.application.port.in;

import org.jspecify.annotations.NullMarked;
