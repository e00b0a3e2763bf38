/// The values and decisions of the domain, by examples and by properties. The generators here are
/// small and its own, because the domain knows no other module.
@NullMarked
package contactsheet.domain;

import org.jspecify.annotations.NullMarked;
