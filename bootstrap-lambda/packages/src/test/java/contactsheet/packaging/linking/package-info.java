/// Tests: a class that was linked by the build does what the JDK's own linking does.
@NullMarked
package contactsheet.packaging.linking;

import org.jspecify.annotations.NullMarked;
