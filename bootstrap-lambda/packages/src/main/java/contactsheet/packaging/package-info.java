/// Lays out the packages that are more than jars in a zip. A program of the build: nothing of it is
/// shipped, and no shipped module depends on it.
@NullMarked
package contactsheet.packaging;

import org.jspecify.annotations.NullMarked;
