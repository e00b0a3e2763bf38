package contactsheet.adapter.imaging;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import contactsheet.adapter.imaging.Findings.Place;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells metadata-extractor's TIFF reader what to keep: the few tags that are recorded, each once,
/// from three directories, each entered once. Makers' notes, thumbnails, XMP and chains of further
/// directories are passed over: there the library could be led anywhere.
final class ExifHandler extends DirectoryTiffHandler {
  /// TIFF itself, and what Olympus and Panasonic write instead of its number.
  private static final Set<Integer> MARKERS = Set.of(42, 0x4F52, 0x5352, 0x55);

  private static final int LONGEST_VALUE = 16 * 1024;

  /// The limit of entries for one file. Strips of the largest scans have some ten thousand entries,
  /// and each costs nanoseconds.
  private static final int MOST_STEPS = 500_000;

  /// Tags of EXIF that raw pictures and scans have in their first directory.
  private static final Set<Integer> EXIF =
      Set.of(
          ExifDirectoryBase.TAG_EXPOSURE_TIME,
          ExifDirectoryBase.TAG_FNUMBER,
          ExifDirectoryBase.TAG_SHUTTER_SPEED,
          ExifDirectoryBase.TAG_APERTURE,
          ExifDirectoryBase.TAG_ISO_EQUIVALENT,
          ExifDirectoryBase.TAG_SENSITIVITY_TYPE,
          ExifDirectoryBase.TAG_STANDARD_OUTPUT_SENSITIVITY,
          ExifDirectoryBase.TAG_RECOMMENDED_EXPOSURE_INDEX,
          ExifDirectoryBase.TAG_ISO_SPEED,
          ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
          ExifDirectoryBase.TAG_TIME_ZONE,
          ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL,
          ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL,
          ExifDirectoryBase.TAG_FOCAL_LENGTH,
          ExifDirectoryBase.TAG_LENS_MODEL,
          ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH,
          ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT);

  private static final Set<Integer> FIRST =
      Set.of(
          ExifDirectoryBase.TAG_MAKE,
          ExifDirectoryBase.TAG_MODEL,
          ExifDirectoryBase.TAG_ORIENTATION,
          ExifDirectoryBase.TAG_DATETIME,
          ExifDirectoryBase.TAG_IMAGE_DESCRIPTION,
          ExifDirectoryBase.TAG_ARTIST,
          ExifDirectoryBase.TAG_COPYRIGHT);

  private static final Set<Integer> POSITION =
      Set.of(
          GpsDirectory.TAG_LATITUDE_REF,
          GpsDirectory.TAG_LATITUDE,
          GpsDirectory.TAG_LONGITUDE_REF,
          GpsDirectory.TAG_LONGITUDE,
          GpsDirectory.TAG_ALTITUDE_REF,
          GpsDirectory.TAG_ALTITUDE);

  /// Texts are kept as they are, because the library cuts them at their first zero.
  private static final Set<Integer> TEXTS =
      Set.of(
          ExifDirectoryBase.TAG_MAKE,
          ExifDirectoryBase.TAG_MODEL,
          ExifDirectoryBase.TAG_IMAGE_DESCRIPTION,
          ExifDirectoryBase.TAG_ARTIST,
          ExifDirectoryBase.TAG_COPYRIGHT,
          ExifDirectoryBase.TAG_LENS_MODEL);

  private final ExifPart part;
  private int steps;
  private @Nullable Place profile;
  private @Nullable Place xmp;

  ExifHandler(Metadata metadata, ExifPart part) {
    super(metadata, null);
    this.part = part;
  }

  /// The place of the colour profile, if there is one.
  @Nullable Place profile() {
    return profile;
  }

  /// The place of an XMP packet, if there is one.
  @Nullable Place xmp() {
    return xmp;
  }

  @Override
  public void setTiffMarker(int marker) throws TiffProcessingException {
    if (!MARKERS.contains(marker)) {
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
      int index, Set<Integer> entered, int tiff, RandomAccessReader reader, int tag, int length)
      throws IOException {
    step();
    var directory = _currentDirectory;
    if (directory == null) {
      return true;
    }
    if (directory instanceof ExifIFD0Directory) {
      if (tag == ExifDirectoryBase.TAG_INTER_COLOR_PROFILE) {
        profile = part.place(index, length);
        return true;
      }
      if (tag == ExifDirectoryBase.TAG_APPLICATION_NOTES) {
        xmp = part.place(index, length);
        return true;
      }
    }
    if (length < 1
        || length > LONGEST_VALUE
        || !wanted(directory, tag)
        || directory.containsTag(tag)
        || !part.offers(index, length)) {
      return true;
    }
    if (TEXTS.contains(tag) && !(directory instanceof GpsDirectory)) {
      directory.setStringValue(tag, new StringValue(part.getBytes(index, length), null));
      return true;
    }
    return false;
  }

  private static boolean wanted(Directory directory, int tag) {
    return switch (directory) {
      case ExifIFD0Directory _ -> FIRST.contains(tag) || EXIF.contains(tag);
      case ExifSubIFDDirectory _ -> EXIF.contains(tag);
      default -> POSITION.contains(tag);
    };
  }

  /// The library collects errors, which are not used.
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
