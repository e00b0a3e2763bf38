/// The readers on recorded and documented events, on keys from all of Unicode, and against the
/// types that AWS publishes.
@NullMarked
package contactsheet.adapter.events;

import org.jspecify.annotations.NullMarked;
