/// The driving side of readers: how rows and pages look in JSON, the same from every program, and
/// what a reader holds on to between two pages. It knows the in-ports and the domain, and nothing
/// of where the reader is.
@NullMarked
package contactsheet.adapter.queries;

import org.jspecify.annotations.NullMarked;
