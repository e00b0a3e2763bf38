/// Tests of the image adapter: a corpus that others made and describe, and files that nobody would
/// send in good faith.
@NullMarked
package contactsheet.adapter.imaging;

import org.jspecify.annotations.NullMarked;
