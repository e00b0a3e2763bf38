/// The measured subjects, and how each is made. A new one is one small entry in `Subjects`.
@NullMarked
package contactsheet.benchmark.recipe;

import org.jspecify.annotations.NullMarked;
