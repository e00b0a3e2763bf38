/// The use cases: one final class for each in-port, wired by its constructor. They depend on the
/// domain and the ports, and not on the implementations of ports.
///
/// {@snippet file="contactsheet/application/RecordExampleTest.java" region="record"}
@NullMarked
package contactsheet.application;

import org.jspecify.annotations.NullMarked;
