package contactsheet.adapter.imaging;

import contactsheet.adapter.imaging.Findings.Place;
import java.util.Optional;

/// The box `iloc`: the places of each item's pieces. The box begins with the lengths of its
/// numbers.
final class HeifLocations {
  private static final int FULL = 4;

  private final ImageFile file;
  private final HeifBox iloc;
  private final int version;
  private final int offsetLength;
  private final int lengthLength;
  private final int baseLength;
  private final int indexLength;
  private long position;

  private HeifLocations(ImageFile file, HeifBox iloc) {
    this.file = file;
    this.iloc = iloc;
    version = file.uint8(iloc.body());
    offsetLength = file.uint8(iloc.body() + FULL) >> 4;
    lengthLength = file.uint8(iloc.body() + FULL) & 0xF;
    baseLength = file.uint8(iloc.body() + FULL + 1) >> 4;
    indexLength = version == 0 ? 0 : file.uint8(iloc.body() + FULL + 1) & 0xF;
    position = iloc.body() + FULL + 2 + (version < 2 ? 2 : 4);
  }

  /// The first piece of an item, if it is in the file itself and not put together from others.
  static Optional<Place> of(ImageFile file, HeifBox iloc, long item) {
    return new HeifLocations(file, iloc).find(item);
  }

  private Optional<Place> find(long item) {
    while (position < iloc.end()) {
      var id = next(version < 2 ? 2 : 4);
      var method = version == 0 ? 0 : next(2) & 0xF;
      var otherFile = next(2);
      var base = next(baseLength);
      var pieces = next(2);
      if (id == item) {
        next(indexLength);
        var place = new Place(base + next(offsetLength), next(lengthLength));
        return pieces > 0 && method == 0 && otherFile == 0 && isInFile(place)
            ? Optional.of(place)
            : Optional.empty();
      }
      position += pieces * (indexLength + offsetLength + lengthLength);
    }
    return Optional.empty();
  }

  private boolean isInFile(Place place) {
    return place.offset() >= 0
        && place.length() > 0
        && place.offset() < file.size()
        && place.length() <= file.size() - place.offset();
  }

  private long next(int length) {
    var number = file.bigEndian(position, length);
    position += length;
    return number;
  }
}
