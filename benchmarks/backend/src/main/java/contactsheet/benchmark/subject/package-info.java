/// A function under measurement: a folder and a command that make an execution environment, its
/// process, and the work that it is given.
@NullMarked
package contactsheet.benchmark.subject;

import org.jspecify.annotations.NullMarked;
