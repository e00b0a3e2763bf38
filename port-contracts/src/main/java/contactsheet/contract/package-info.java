/// A published test kit: what every adapter of an out-port has to do, as abstract tests that its
/// own tests inherit, and generators for every type of the domain. It knows the ports and the
/// domain, and no adapter.
@NullMarked
package contactsheet.contract;

import org.jspecify.annotations.NullMarked;
