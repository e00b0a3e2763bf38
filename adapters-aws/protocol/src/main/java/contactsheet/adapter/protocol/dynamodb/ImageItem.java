package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import contactsheet.domain.GeoPosition;
import contactsheet.domain.ImageAttribute;
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
  private ImageItem() {}

  static ItemWriter of(ImageProperties image) {
    var item = new ItemWriter();
    item.text(ImageAttribute.FORMAT, image.format().name().toLowerCase(Locale.ROOT));
    writeSize(image, item);
    item.number(ImageAttribute.ORIENTATION, image.orientation().exif());
    var exif = image.geometry().exifOrientation();
    item.number(
        ImageAttribute.EXIF_ORIENTATION, exif == null ? null : Integer.valueOf(exif.exif()));
    item.text(ImageAttribute.COLOR_PROFILE, image.colorProfile());
    item.flag(ImageAttribute.ANIMATED, image.sequence().animated());
    item.number(ImageAttribute.FRAMES, image.sequence().frames());
    item.number(ImageAttribute.PAGES, image.sequence().pages());
    item.text(ImageAttribute.CAPTURED_AT, image.capture().time());
    write(image.capture().camera(), item);
    write(image.capture().exposure(), item);
    write(image.words(), item);
    var position = image.capture().position();
    if (position != null) {
      item.number(ImageAttribute.LATITUDE, position.latitude());
      item.number(ImageAttribute.LONGITUDE, position.longitude());
      item.number(ImageAttribute.ALTITUDE, position.altitude());
    }
    return item;
  }

  /// Returns nothing if there is no map, or if its format is unknown to this version.
  static @Nullable ImageProperties image(@Nullable ItemReader item) throws UnreadableItemException {
    if (item == null) {
      return null;
    }
    var format = item.text(ImageAttribute.FORMAT, ImageItem::format);
    return format.isEmpty()
        ? null
        : new ImageProperties(
            format.get(),
            geometry(item),
            item.optionalText(ImageAttribute.COLOR_PROFILE, ImageText::new),
            new ImageSequence(
                item.optionalFlag(ImageAttribute.ANIMATED),
                item.optionalNumber(ImageAttribute.FRAMES, Integer::valueOf),
                item.optionalNumber(ImageAttribute.PAGES, Integer::valueOf)),
            capture(item),
            words(item));
  }

  private static void writeSize(ImageProperties image, ItemWriter item) {
    var displayed = image.displayed();
    if (displayed != null) {
      item.number(ImageAttribute.WIDTH, displayed.width());
      item.number(ImageAttribute.HEIGHT, displayed.height());
    }
    var stored = image.stored();
    if (stored != null) {
      item.number(ImageAttribute.RAW_WIDTH, stored.width());
      item.number(ImageAttribute.RAW_HEIGHT, stored.height());
    }
  }

  private static void write(Camera camera, ItemWriter item) {
    item.text(ImageAttribute.CAMERA_MAKE, camera.make());
    item.text(ImageAttribute.CAMERA_MODEL, camera.model());
    item.text(ImageAttribute.LENS_MODEL, camera.lens());
  }

  private static void write(Exposure exposure, ItemWriter item) {
    var time = exposure.time();
    if (time != null) {
      item.text(ImageAttribute.EXPOSURE_TIME, time.shown());
      item.text(ImageAttribute.EXPOSURE_FRACTION, time.isAsShown() ? null : time);
    }
    item.number(ImageAttribute.APERTURE, exposure.aperture());
    item.number(ImageAttribute.ISO, exposure.iso());
    item.number(ImageAttribute.FOCAL_LENGTH, exposure.focalLength());
  }

  private static Optional<ImageFormat> format(String name) {
    return Arrays.stream(ImageFormat.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findAny();
  }

  private static ImageGeometry geometry(ItemReader item) throws UnreadableItemException {
    var orientation = item.number(ImageAttribute.ORIENTATION, ImageItem::orientation);
    var stored = size(item, ImageAttribute.RAW_WIDTH, ImageAttribute.RAW_HEIGHT);
    var displayed = size(item, ImageAttribute.WIDTH, ImageAttribute.HEIGHT);
    // The shown size differs from the stored one by the turn, and by the part that is cropped
    // before it.
    var shown = displayed == null ? null : orientation.displayed(displayed);
    return new ImageGeometry(
        stored,
        shown != null && stored != null && shown.fitsInto(stored) ? shown : null,
        orientation,
        item.optionalNumber(ImageAttribute.EXIF_ORIENTATION, ImageItem::orientation));
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
    item.text(ImageAttribute.TITLE, words.title());
    item.text(ImageAttribute.DESCRIPTION, words.description());
    item.text(ImageAttribute.ARTIST, words.artist());
    item.text(ImageAttribute.COPYRIGHT, words.copyright());
    item.list(ImageAttribute.KEYWORDS, words.keywords());
    item.number(ImageAttribute.RATING, words.rating());
  }

  private static ImageWords words(ItemReader item) throws UnreadableItemException {
    return new ImageWords(
        item.optionalText(ImageAttribute.TITLE, ImageText::new),
        item.optionalText(ImageAttribute.DESCRIPTION, ImageText::new),
        item.optionalText(ImageAttribute.ARTIST, ImageText::new),
        item.optionalText(ImageAttribute.COPYRIGHT, ImageText::new),
        item.list(ImageAttribute.KEYWORDS, ImageText::new),
        item.optionalNumber(ImageAttribute.RATING, Integer::valueOf));
  }

  private static Capture capture(ItemReader item) throws UnreadableItemException {
    return new Capture(
        item.optionalText(ImageAttribute.CAPTURED_AT, CaptureTime::parse),
        new Camera(
            item.optionalText(ImageAttribute.CAMERA_MAKE, ImageText::new),
            item.optionalText(ImageAttribute.CAMERA_MODEL, ImageText::new),
            item.optionalText(ImageAttribute.LENS_MODEL, ImageText::new)),
        new Exposure(
            item.optionalText(
                item.has(ImageAttribute.EXPOSURE_FRACTION)
                    ? ImageAttribute.EXPOSURE_FRACTION
                    : ImageAttribute.EXPOSURE_TIME,
                ExposureTime::parse),
            item.optionalNumber(ImageAttribute.APERTURE, BigDecimal::new),
            item.optionalNumber(ImageAttribute.ISO, Integer::valueOf),
            item.optionalNumber(ImageAttribute.FOCAL_LENGTH, BigDecimal::new)),
        position(item));
  }

  private static @Nullable GeoPosition position(ItemReader item) throws UnreadableItemException {
    if (!item.has(ImageAttribute.LATITUDE)) {
      return null;
    }
    var latitude = item.number(ImageAttribute.LATITUDE, BigDecimal::new);
    var altitude = item.optionalNumber(ImageAttribute.ALTITUDE, BigDecimal::new);
    return item.number(
        ImageAttribute.LONGITUDE,
        longitude -> new GeoPosition(latitude, new BigDecimal(longitude), altitude));
  }
}
