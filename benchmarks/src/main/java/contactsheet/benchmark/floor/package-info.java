/// The floor: two requests by AWS's native runtime, and no more Java than they need.
@NullMarked
package contactsheet.benchmark.floor;

import org.jspecify.annotations.NullMarked;
