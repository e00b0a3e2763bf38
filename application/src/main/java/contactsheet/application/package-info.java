/// The use cases: one final class for each in-port, wired by its constructor. They know the domain
/// and the ports, and nothing of what stands behind a port.
///
/// {@snippet file="contactsheet/application/RecordExampleTest.java" region="record"}
@NullMarked
package contactsheet.application;

import org.jspecify.annotations.NullMarked;
