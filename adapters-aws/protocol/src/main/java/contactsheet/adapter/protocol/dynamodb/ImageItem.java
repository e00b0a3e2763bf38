package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import contactsheet.domain.GeoPosition;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageText;
import contactsheet.domain.Orientation;
import contactsheet.domain.PixelSize;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a picture says of itself as a map of its row, and back. Entries that are not known are left
/// alone; what the picture does not say, the map does not have.
final class ImageItem {
  private static final String FORMAT = "format";

  /// As it is seen: what most readers want.
  private static final String WIDTH = "width";

  private static final String HEIGHT = "height";

  /// As it is stored, before the orientation is applied.
  private static final String RAW_WIDTH = "raw_width";

  private static final String RAW_HEIGHT = "raw_height";
  private static final String ORIENTATION = "orientation";
  private static final String COLOR_PROFILE = "color_profile";
  private static final String FRAMES = "frames";
  private static final String CAPTURED_AT = "captured_at";
  private static final String CAMERA_MAKE = "camera_make";
  private static final String CAMERA_MODEL = "camera_model";
  private static final String LENS_MODEL = "lens_model";
  private static final String EXPOSURE_TIME = "exposure_time";
  private static final String APERTURE = "aperture";
  private static final String ISO = "iso";
  private static final String FOCAL_LENGTH = "focal_length_mm";
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";
  private static final String ALTITUDE = "altitude";

  private ImageItem() {}

  static ItemWriter of(ImageProperties image) {
    var item = new ItemWriter();
    item.text(FORMAT, image.format().name().toLowerCase(Locale.ROOT));
    writeSize(image, item);
    item.number(ORIENTATION, image.orientation().exif());
    item.text(COLOR_PROFILE, image.colorProfile());
    item.number(FRAMES, image.frames());
    item.text(CAPTURED_AT, image.capture().time());
    write(image.capture().camera(), item);
    write(image.capture().exposure(), item);
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
            stored(item),
            item.number(ORIENTATION, number -> Orientation.ofExif(Integer.parseInt(number))),
            item.optionalText(COLOR_PROFILE, ImageText::new),
            item.optionalNumber(FRAMES, Integer::valueOf),
            capture(item));
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
    item.text(EXPOSURE_TIME, exposure.time());
    item.number(APERTURE, exposure.aperture());
    item.number(ISO, exposure.iso());
    item.number(FOCAL_LENGTH, exposure.focalLength());
  }

  private static Optional<ImageFormat> format(String name) {
    return Arrays.stream(ImageFormat.values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findAny();
  }

  private static @Nullable PixelSize stored(ItemReader item) throws UnreadableItemException {
    if (!item.has(RAW_WIDTH)) {
      return null;
    }
    var width = item.number(RAW_WIDTH, Integer::valueOf);
    return item.number(RAW_HEIGHT, height -> new PixelSize(width, Integer.parseInt(height)));
  }

  private static Capture capture(ItemReader item) throws UnreadableItemException {
    return new Capture(
        item.optionalText(CAPTURED_AT, CaptureTime::parse),
        new Camera(
            item.optionalText(CAMERA_MAKE, ImageText::new),
            item.optionalText(CAMERA_MODEL, ImageText::new),
            item.optionalText(LENS_MODEL, ImageText::new)),
        new Exposure(
            item.optionalText(EXPOSURE_TIME, ExposureTime::parse),
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
