/// A driven adapter that reads a picture's metadata. Its own code finds the parts of a file and
/// sets all limits; metadata-extractor interprets EXIF. It implements the S3 adapter's interface
/// for reading pictures, and depends on no other adapter.
@NullMarked
package contactsheet.adapter.imaging;

import org.jspecify.annotations.NullMarked;
