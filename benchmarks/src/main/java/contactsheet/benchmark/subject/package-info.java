/// A function under measurement: the folder and the command that make an execution environment, how
/// much of the machine it may use, and how much it used.
@NullMarked
package contactsheet.benchmark.subject;

import org.jspecify.annotations.NullMarked;
