/// Tests of the image adapter: a corpus that other programs made and describe, and malicious files.
@NullMarked
package contactsheet.adapter.imaging;

import org.jspecify.annotations.NullMarked;
