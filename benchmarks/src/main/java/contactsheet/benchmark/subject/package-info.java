/// What is measured: each subject is a folder and a command that make an execution environment of a
/// Lambda function. A new one is one small entry in `Subjects`.
@NullMarked
package contactsheet.benchmark.subject;

import org.jspecify.annotations.NullMarked;
