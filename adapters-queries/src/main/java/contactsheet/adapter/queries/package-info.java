/// The driving side of readers: what a program gives its reader to hold on to between two pages. It
/// knows the in-ports and the domain, and nothing of where the reader is.
@NullMarked
package contactsheet.adapter.queries;

import org.jspecify.annotations.NullMarked;
