package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import contactsheet.domain.GeoPosition;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageGeometry;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageSequence;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Translates image properties into a map of the row, and back. Unknown entries are ignored, and
/// properties that the picture does not have are left out.
final class ImageItem {
  private static final String FORMAT = "format";

  /// The size as shown, which most readers want.
  private static final String WIDTH = "width";

  private static final String HEIGHT = "height";

  /// The size as stored, before the orientation is applied.
  private static final String RAW_WIDTH = "raw_width";

  private static final String RAW_HEIGHT = "raw_height";
  private static final String ORIENTATION = "orientation";
  private static final String EXIF_ORIENTATION = "exif_orientation";
  private static final String COLOR_PROFILE = "color_profile";
  private static final String ANIMATED = "animated";
  private static final String FRAMES = "frames";
  private static final String PAGES = "pages";
  private static final String CAPTURED_AT = "captured_at";
  private static final String CAMERA_MAKE = "camera_make";
  private static final String CAMERA_MODEL = "camera_model";
  private static final String LENS_MODEL = "lens_model";

  /// The exposure time as a photographer writes it.
  private static final String EXPOSURE_TIME = "exposure_time";

  /// The exact fraction of the file, if the exposure time is rounded.
  private static final String EXPOSURE_FRACTION = "exposure_fraction";

  private static final String APERTURE = "aperture";
  private static final String ISO = "iso";
  private static final String FOCAL_LENGTH = "focal_length_mm";
  private static final String TITLE = "title";
  private static final String DESCRIPTION = "description";
  private static final String ARTIST = "artist";
  private static final String COPYRIGHT = "copyright";
  private static final String KEYWORDS = "keywords";
  private static final String RATING = "rating";
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";
  private static final String ALTITUDE = "altitude";

  private ImageItem() {}

  static ItemWriter of(ImageProperties image) {
    var item = new ItemWriter();
    item.text(FORMAT, image.format().name().toLowerCase(Locale.ROOT));
    writeSize(image, item);
    item.number(ORIENTATION, image.orientation().exif());
    var exif = image.geometry().exifOrientation();
    item.number(EXIF_ORIENTATION, exif == null ? null : Integer.valueOf(exif.exif()));
    item.text(COLOR_PROFILE, image.colorProfile());
    item.flag(ANIMATED, image.sequence().animated());
    item.number(FRAMES, image.sequence().frames());
    item.number(PAGES, image.sequence().pages());
    item.text(CAPTURED_AT, image.capture().time());
    write(image.capture().camera(), item);
    write(image.capture().exposure(), item);
    write(image.words(), item);
    var position = image.capture().position();
    if (position != null) {
      item.number(LATITUDE, position.latitude());
      item.number(LONGITUDE, position.longitude());
      item.number(ALTITUDE, position.altitude());
    }
    return item;
  }

  /// Nothing if there is no map, or if it is one of a format that this version does not know.
  static @Nullable ImageProperties image(@Nullable ItemReader item) throws UnreadableItemException {
    if (item == null) {
      return null;
    }
    var format = item.text(FORMAT, ImageItem::format);
    return format.isEmpty()
        ? null
        : new ImageProperties(
            format.get(),
            geometry(item),
            item.optionalText(COLOR_PROFILE, ImageText::new),
            new ImageSequence(
                item.optionalFlag(ANIMATED),
                item.optionalNumber(FRAMES, Integer::valueOf),
                item.optionalNumber(PAGES, Integer::valueOf)),
            capture(item),
            words(item));
  }

  private static void writeSize(ImageProperties image, ItemWriter item) {
    var displayed = image.displayed();
    if (displayed != null) {
      item.number(WIDTH, displayed.width());
      item.number(HEIGHT, displayed.height());
    }
    var stored = image.stored();
    if (stored != null) {
      item.number(RAW_WIDTH, stored.width());
      item.number(RAW_HEIGHT, stored.height());
    }
  }

  private static void write(Camera camera, ItemWriter item) {
    item.text(CAMERA_MAKE, camera.make());
    item.text(CAMERA_MODEL, camera.model());
    item.text(LENS_MODEL, camera.lens());
  }

  private static void write(Exposure exposure, ItemWriter item) {
    var time = exposure.time();
    if (time != null) {
      item.text(EXPOSURE_TIME, time.shown());
      item.text(EXPOSURE_FRACTION, time.isAsShown() ? null : time);
    }
    item.number(APERTURE, exposure.aperture());
    item.number(ISO, exposure.iso());
    item.number(FOCAL_LENGTH, exposure.focalLength());
  }

  private static Optional<ImageFormat> format(String name) {
    return Arrays.stream(ImageFormat.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findAny();
  }

  private static ImageGeometry geometry(ItemReader item) throws UnreadableItemException {
    var orientation = item.number(ORIENTATION, ImageItem::orientation);
    var stored = size(item, RAW_WIDTH, RAW_HEIGHT);
    var displayed = size(item, WIDTH, HEIGHT);
    // The shown size differs from the stored one by the turn, and by the part that is cropped
    // before it.
    var shown = displayed == null ? null : orientation.displayed(displayed);
    return new ImageGeometry(
        stored,
        shown != null && stored != null && shown.fitsInto(stored) ? shown : null,
        orientation,
        item.optionalNumber(EXIF_ORIENTATION, ImageItem::orientation));
  }

  private static Orientation orientation(String number) {
    return Orientation.ofExif(Integer.parseInt(number));
  }

  private static @Nullable PixelSize size(ItemReader item, String widthName, String heightName)
      throws UnreadableItemException {
    if (!item.has(widthName)) {
      return null;
    }
    var width = item.number(widthName, Integer::valueOf);
    return item.number(heightName, height -> new PixelSize(width, Integer.parseInt(height)));
  }

  private static void write(ImageWords words, ItemWriter item) {
    item.text(TITLE, words.title());
    item.text(DESCRIPTION, words.description());
    item.text(ARTIST, words.artist());
    item.text(COPYRIGHT, words.copyright());
    item.list(KEYWORDS, words.keywords());
    item.number(RATING, words.rating());
  }

  private static ImageWords words(ItemReader item) throws UnreadableItemException {
    return new ImageWords(
        item.optionalText(TITLE, ImageText::new),
        item.optionalText(DESCRIPTION, ImageText::new),
        item.optionalText(ARTIST, ImageText::new),
        item.optionalText(COPYRIGHT, ImageText::new),
        item.list(KEYWORDS, ImageText::new),
        item.optionalNumber(RATING, Integer::valueOf));
  }

  private static Capture capture(ItemReader item) throws UnreadableItemException {
    return new Capture(
        item.optionalText(CAPTURED_AT, CaptureTime::parse),
        new Camera(
            item.optionalText(CAMERA_MAKE, ImageText::new),
            item.optionalText(CAMERA_MODEL, ImageText::new),
            item.optionalText(LENS_MODEL, ImageText::new)),
        new Exposure(
            item.optionalText(
                item.has(EXPOSURE_FRACTION) ? EXPOSURE_FRACTION : EXPOSURE_TIME,
                ExposureTime::parse),
            item.optionalNumber(APERTURE, BigDecimal::new),
            item.optionalNumber(ISO, Integer::valueOf),
            item.optionalNumber(FOCAL_LENGTH, BigDecimal::new)),
        position(item));
  }

  private static @Nullable GeoPosition position(ItemReader item) throws UnreadableItemException {
    if (!item.has(LATITUDE)) {
      return null;
    }
    var latitude = item.number(LATITUDE, BigDecimal::new);
    var altitude = item.optionalNumber(ALTITUDE, BigDecimal::new);
    return item.number(
        LONGITUDE, longitude -> new GeoPosition(latitude, new BigDecimal(longitude), altitude));
  }
}
