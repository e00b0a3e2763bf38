package contactsheet.adapter.imaging;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import contactsheet.adapter.imaging.Findings.Place;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells metadata-extractor's TIFF reader what to keep: the few tags that are recorded, each once,
/// from three directories, each entered once. Makers' notes, thumbnails, XMP and chains of further
/// directories are passed over: there the library could be led anywhere.
final class ExifHandler extends DirectoryTiffHandler {
  private static final int TIFF = 42;
  private static final int LONGEST_VALUE = 16 * 1024;

  /// What one file may ask of the reader: strips of the largest scans have some ten thousands of
  /// entries, and each costs nanoseconds.
  private static final int MOST_STEPS = 500_000;

  private static final Map<Class<? extends Directory>, Set<Integer>> WANTED =
      Map.of(
          ExifIFD0Directory.class,
          Set.of(
              ExifDirectoryBase.TAG_IMAGE_WIDTH,
              ExifDirectoryBase.TAG_IMAGE_HEIGHT,
              ExifDirectoryBase.TAG_MAKE,
              ExifDirectoryBase.TAG_MODEL,
              ExifDirectoryBase.TAG_ORIENTATION),
          ExifSubIFDDirectory.class,
          Set.of(
              ExifDirectoryBase.TAG_EXPOSURE_TIME,
              ExifDirectoryBase.TAG_FNUMBER,
              ExifDirectoryBase.TAG_ISO_EQUIVALENT,
              ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
              ExifDirectoryBase.TAG_TIME_ZONE,
              ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL,
              ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL,
              ExifDirectoryBase.TAG_FOCAL_LENGTH,
              ExifDirectoryBase.TAG_LENS_MODEL),
          GpsDirectory.class,
          Set.of(
              GpsDirectory.TAG_LATITUDE_REF,
              GpsDirectory.TAG_LATITUDE,
              GpsDirectory.TAG_LONGITUDE_REF,
              GpsDirectory.TAG_LONGITUDE,
              GpsDirectory.TAG_ALTITUDE_REF,
              GpsDirectory.TAG_ALTITUDE));

  private final ExifPart part;
  private int steps;
  private @Nullable Place profile;

  ExifHandler(Metadata metadata, ExifPart part) {
    super(metadata, null);
    this.part = part;
  }

  /// Where the colour profile is, if there is one.
  @Nullable Place profile() {
    return profile;
  }

  @Override
  public void setTiffMarker(int marker) throws TiffProcessingException {
    if (marker != TIFF) {
      throw new TiffProcessingException("not a TIFF whose offsets have 32 bits: " + marker);
    }
    pushDirectory(new ExifIFD0Directory());
  }

  @Override
  public boolean tryEnterSubIfd(int tag) {
    step();
    if (!(_currentDirectory instanceof ExifIFD0Directory)) {
      return false;
    }
    return switch (tag) {
      case ExifIFD0Directory.TAG_EXIF_SUB_IFD_OFFSET -> enter(new ExifSubIFDDirectory());
      case ExifIFD0Directory.TAG_GPS_INFO_OFFSET -> enter(new GpsDirectory());
      default -> false;
    };
  }

  @Override
  public boolean hasFollowerIfd() {
    return false;
  }

  /// Type 13 is an offset of a directory [Adobe PageMaker 6.0 TIFF technical notes].
  @Override
  public @Nullable Long tryCustomProcessFormat(int tag, int format, long count) {
    return format == 13 ? Long.valueOf(count * 4) : null;
  }

  /// Answers whether the reader is to pass over the value.
  @Override
  public boolean customProcessTag(
      int index, Set<Integer> entered, int tiff, RandomAccessReader reader, int tag, int length) {
    step();
    var directory = _currentDirectory;
    if (directory == null) {
      return true;
    }
    if (directory instanceof ExifIFD0Directory
        && tag == ExifDirectoryBase.TAG_INTER_COLOR_PROFILE) {
      profile = part.place(index, length);
      return true;
    }
    return length < 1
        || length > LONGEST_VALUE
        || !WANTED.getOrDefault(directory.getClass(), Set.of()).contains(tag)
        || directory.containsTag(tag)
        || !part.offers(index, length);
  }

  /// The library keeps every complaint about a file; nobody reads them.
  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  private boolean enter(Directory directory) {
    if (_metadata.containsDirectoryOfType(directory.getClass())) {
      return false;
    }
    pushDirectory(directory);
    return true;
  }

  private void step() {
    if (++steps > MOST_STEPS) {
      throw new IllegalStateException("a file that is made to keep the reader busy");
    }
  }
}
