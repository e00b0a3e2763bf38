/// The tests of page tokens.
@NullMarked
package contactsheet.adapter.http;

import org.jspecify.annotations.NullMarked;
