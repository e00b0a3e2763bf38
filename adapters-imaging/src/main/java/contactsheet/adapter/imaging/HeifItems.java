package contactsheet.adapter.imaging;

import java.util.Optional;

/// The box `iinf`: what each item is [ISO/IEC 14496-12, section 8.11.6; 23008-12, annex A].
///
/// @param exif the item in which EXIF is
/// @param xmp the item in which a packet of XMP is
record HeifItems(Optional<Long> exif, Optional<Long> xmp) {
  private static final int FULL = 4;

  /// The kind of items that have a content type, and the content type of XMP.
  private static final String MIME = "mime";

  private static final String RDF = "application/rdf+xml\0";

  static HeifItems of(ImageFile file, HeifBox iinf) {
    var countLength = file.uint8(iinf.body()) == 0 ? 2 : 4;
    Optional<Long> exif = Optional.empty();
    Optional<Long> xmp = Optional.empty();
    for (var entry : iinf.children(file, FULL + countLength)) {
      var idLength = file.uint8(entry.body()) < 3 ? 2 : 4;
      var id = entry.body() + FULL;
      var type = id + idLength + 2;
      if (exif.isEmpty() && file.says(type, "Exif")) {
        exif = Optional.of(file.bigEndian(id, idLength));
      } else if (xmp.isEmpty() && file.says(type, MIME) && isXmp(file, type + 4, entry.end())) {
        xmp = Optional.of(file.bigEndian(id, idLength));
      }
    }
    return new HeifItems(exif, xmp);
  }

  /// The content type follows the item's name, which ends with a zero.
  private static boolean isXmp(ImageFile file, long name, long end) {
    var position = name;
    while (position < end && file.has(position, 1) && file.uint8(position) != 0) {
      position++;
    }
    return file.says(position + 1, RDF);
  }
}
