package contactsheet.adapter.imaging;

import contactsheet.adapter.imaging.Findings.Place;
import java.util.Optional;

/// EXIF in a HEIC or AVIF: an item of its own, of which `iinf` says which it is and `iloc` where
/// it is [ISO/IEC 14496-12, section 8.11; 23008-12, annex A].
final class HeifExif {
  private static final int FULL = 4;
  private static final int MOST = 64 * 1024;

  /// Before the TIFF stands how far behind this number it begins.
  private static final int DISTANCE = 4;

  private HeifExif() {}

  /// Where its TIFF begins and how long it is.
  static Optional<Place> place(ImageFile file, HeifBox meta) {
    return meta.leaf(file, FULL, "iinf")
        .flatMap(items -> exifItem(file, items))
        .flatMap(
            item ->
                meta.leaf(file, FULL, "iloc")
                    .flatMap(locations -> HeifLocations.of(file, locations, item)))
        .flatMap(place -> tiff(file, place));
  }

  private static Optional<Long> exifItem(ImageFile file, HeifBox items) {
    var countLength = file.uint8(items.body()) == 0 ? 2 : 4;
    for (var entry : items.children(file, FULL + countLength)) {
      var idLength = file.uint8(entry.body()) < 3 ? 2 : 4;
      var id = entry.body() + FULL;
      if (file.says(id + idLength + 2, "Exif")) {
        return Optional.of(file.bigEndian(id, idLength));
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> tiff(ImageFile file, Place item) {
    file.obtain(item.offset(), (int) Math.min(item.length(), MOST), MOST);
    if (!file.has(item.offset(), DISTANCE)) {
      return Optional.empty();
    }
    var before = DISTANCE + file.bigEndian(item.offset(), DISTANCE);
    return before < item.length()
        ? Optional.of(new Place(item.offset() + before, item.length() - before))
        : Optional.empty();
  }
}
