/// Adapter on the driven side: what a picture says of itself. Its own code finds the parts of a
/// file and sets every bound; metadata-extractor understands EXIF. It knows the port and the
/// domain, and no other adapter: whoever has the file hands it in through the port.
@NullMarked
package contactsheet.adapter.imaging;

import org.jspecify.annotations.NullMarked;
