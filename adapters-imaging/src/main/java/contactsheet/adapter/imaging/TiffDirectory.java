package contactsheet.adapter.imaging;

import contactsheet.domain.Orientation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One directory of a TIFF, with the kind of its picture and its size.
///
/// @param file the file
/// @param layout the layout of the file
/// @param entries the offset in the file at which its entries begin, in bytes
/// @param count the number of its entries
/// @param wanted the places of the entries of the tags that are read here
record TiffDirectory(
    ImageFile file, TiffLayout layout, long entries, int count, Map<Integer, Long> wanted) {
  static final int IMAGE_WIDTH = 0x100;
  static final int IMAGE_HEIGHT = 0x101;
  static final int SUB_DIRECTORIES = 0x14A;
  static final int DNG_VERSION = 0xC612;

  /// Panasonic's borders of the picture on the sensor.
  static final int SENSOR_TOP = 4;

  static final int SENSOR_LEFT = 5;
  static final int SENSOR_BOTTOM = 6;
  static final int SENSOR_RIGHT = 7;

  private static final int NEW_SUBFILE_TYPE = 0xFE;
  private static final int SUBFILE_TYPE = 0xFF;
  private static final int COMPRESSION = 0x103;
  private static final int PHOTOMETRIC_INTERPRETATION = 0x106;
  private static final int ORIENTATION = 0x112;

  /// The pixels of a sensor, before or after its colours were made out [TIFF/EP; DNG].
  private static final Set<Long> SENSORS_COLOURS = Set.of(32_803L, 34_892L);

  /// How Sony, Samsung, Nikon, Kodak and Pentax pack them.
  private static final Set<Long> SENSORS_COMPRESSIONS =
      Set.of(262L, 32_767L, 32_769L, 32_770L, 34_713L, 65_000L, 65_535L);

  private static final Set<Integer> WANTED =
      Set.of(
          NEW_SUBFILE_TYPE,
          SUBFILE_TYPE,
          IMAGE_WIDTH,
          IMAGE_HEIGHT,
          COMPRESSION,
          PHOTOMETRIC_INTERPRETATION,
          ORIENTATION,
          SUB_DIRECTORIES,
          DNG_VERSION,
          SENSOR_TOP,
          SENSOR_LEFT,
          SENSOR_BOTTOM,
          SENSOR_RIGHT);

  private static final int MOST_ENTRIES = 65_535;
  private static final int MOST_SEARCHED = 4_096;
  private static final int FIRST_ENTRIES = 8;
  private static final int PART = 64 * 1024;

  private static final int BYTE = 1;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int OFFSET = 13;
  private static final int LONG8 = 16;
  private static final int OFFSET8 = 18;

  /// The directory at a place, which is fetched if it is not had.
  static TiffDirectory at(ImageFile file, TiffLayout layout, long offset) {
    file.obtain(offset, layout.countLength(), PART);
    var directory = had(file, layout, offset);
    var length = directory.count * layout.entryLength() + layout.offsetLength();
    file.obtain(directory.entries, length, Math.max(length, PART));
    return directory.searched(MOST_SEARCHED);
  }

  /// The directory at a place, if that is had.
  static TiffDirectory had(ImageFile file, TiffLayout layout, long offset) {
    if (offset <= 0) {
      throw new MissingPartException(offset);
    }
    var count = layout.number(file, offset, layout.countLength());
    if (count < 0 || count > MOST_ENTRIES) {
      throw new MissingPartException(offset);
    }
    return new TiffDirectory(file, layout, offset + layout.countLength(), (int) count, Map.of())
        .searched(FIRST_ENTRIES);
  }

  /// Reads the entries once. The first of them have the kind of the picture, so many pages are read
  /// quickly.
  private TiffDirectory searched(int most) {
    var found = new HashMap<Integer, Long>();
    for (int i = 0; i < Math.min(count, most); i++) {
      var entry = entries + (long) i * layout.entryLength();
      var tag = (int) layout.number(file, entry, 2);
      if (WANTED.contains(tag)) {
        found.putIfAbsent(tag, entry);
      }
    }
    return new TiffDirectory(file, layout, entries, count, Map.copyOf(found));
  }

  /// Returns the place of the next directory, or 0.
  long next() {
    return layout.number(
        file, entries + (long) count * layout.entryLength(), layout.offsetLength());
  }

  boolean has(int tag) {
    return entry(tag).isPresent();
  }

  /// A whole number, 0 where there is none.
  long number(int tag) {
    var numbers = numbers(tag, 1);
    return numbers.isEmpty() ? 0 : numbers.getFirst();
  }

  /// Whole numbers, no more of them than are wanted.
  List<Long> numbers(int tag, int most) {
    return entry(tag).map(entry -> numbers(entry, most)).orElse(List.of());
  }

  /// Whether it is not marked as a smaller version of another picture.
  boolean isFull() {
    return (number(NEW_SUBFILE_TYPE) & 1) == 0 && number(SUBFILE_TYPE) != 2;
  }

  /// How many pixels its picture has, 0 if it does not say.
  double pixels() {
    return (double) number(IMAGE_WIDTH) * number(IMAGE_HEIGHT);
  }

  /// Whether its pixels are those of a camera's sensor.
  boolean isOfSensor() {
    return SENSORS_COLOURS.contains(number(PHOTOMETRIC_INTERPRETATION))
        || SENSORS_COMPRESSIONS.contains(number(COMPRESSION));
  }

  void orientation(Findings findings) {
    var number = (int) number(ORIENTATION);
    if (number >= 1 && number <= Orientation.values().length) {
      findings.orientation(Orientation.ofExif(number));
    }
  }

  private Optional<Long> entry(int tag) {
    return Optional.ofNullable(wanted.get(tag));
  }

  private List<Long> numbers(long entry, int most) {
    var length = length((int) layout.number(file, entry + 2, 2));
    var several = layout.number(file, entry + 4, layout.offsetLength());
    var count = Math.clamp(several, 0, most);
    var values = entry + 4 + layout.offsetLength();
    if (several > layout.offsetLength() / Math.max(1, length)) {
      values = layout.number(file, values, layout.offsetLength());
      file.obtain(values, count * length, PART);
    }
    var numbers = new ArrayList<Long>();
    for (int i = 0; i < count && length > 0; i++) {
      numbers.add(layout.number(file, values + (long) i * length, length));
    }
    return numbers;
  }

  private static int length(int type) {
    return switch (type) {
      case BYTE -> 1;
      case SHORT -> 2;
      case LONG, OFFSET -> 4;
      case LONG8, OFFSET8 -> 8;
      default -> 0;
    };
  }
}
