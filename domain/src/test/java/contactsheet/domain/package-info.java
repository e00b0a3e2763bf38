/// The values and decisions of the domain, by examples and by properties. The domain has small
/// generators of its own, because it depends on no other module.
@NullMarked
package contactsheet.domain;

import org.jspecify.annotations.NullMarked;
