/// The tests of page tokens.
@NullMarked
package contactsheet.adapter.queries;

import org.jspecify.annotations.NullMarked;
