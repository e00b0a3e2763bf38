package contactsheet.adapter.imaging;

import java.util.Optional;

/// The box `iref`: which items belong to which others [ISO/IEC 14496-12, section 8.11.12].
final class HeifReferences {
  private static final int FULL = 4;

  private HeifReferences() {}

  /// The first of the items that a picture is derived from: of a grid its first tile.
  static Optional<Long> firstPartOf(ImageFile file, HeifBox iref, long item) {
    var idLength = file.uint8(iref.body()) == 0 ? 2 : 4;
    for (var reference : iref.children(file, FULL)) {
      var from = reference.body();
      if (reference.type().equals("dimg")
          && file.bigEndian(from, idLength) == item
          && file.bigEndian(from + idLength, 2) > 0) {
        return Optional.of(file.bigEndian(from + idLength + 2, idLength));
      }
    }
    return Optional.empty();
  }
}
