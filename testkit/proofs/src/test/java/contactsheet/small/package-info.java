/// The small edition that the archetype generates, held to the law: its own code, compiled from
/// `template` into the package `com.acme.small`.
@NullMarked
package contactsheet.small;

import org.jspecify.annotations.NullMarked;
