/// Adapter on the driven side: what a picture says of itself. Its own code finds the parts of a
/// file and sets every bound; metadata-extractor understands EXIF. It implements
/// what the S3 adapter asks of a reader of pictures, and knows no other adapter.
@NullMarked
package contactsheet.adapter.imaging;

import org.jspecify.annotations.NullMarked;
