package contactsheet.adapter.http;

import static contactsheet.adapter.http.Attributes.optional;
import static contactsheet.adapter.http.Attributes.required;

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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a picture says of itself as names and texts, and back. The names are those of the table's
/// map.
final class ImageAttributes {
  static final String FORMAT = "format";
  static final String WIDTH = "width";
  static final String HEIGHT = "height";
  static final String RAW_WIDTH = "raw_width";
  static final String RAW_HEIGHT = "raw_height";
  static final String ORIENTATION = "orientation";
  static final String CAPTURED_AT = "captured_at";
  static final String CAMERA_MAKE = "camera_make";
  static final String CAMERA_MODEL = "camera_model";
  static final String LENS_MODEL = "lens_model";
  static final String EXPOSURE_TIME = "exposure_time";
  static final String APERTURE = "aperture";
  static final String ISO = "iso";
  static final String FOCAL_LENGTH = "focal_length_mm";
  static final String COLOR_PROFILE = "color_profile";
  static final String FRAMES = "frames";
  static final String LATITUDE = "latitude";
  static final String LONGITUDE = "longitude";
  static final String ALTITUDE = "altitude";

  /// Those whose texts are not numbers.
  static final Set<String> TEXTS =
      Set.of(
          FORMAT, CAPTURED_AT, CAMERA_MAKE, CAMERA_MODEL, LENS_MODEL, EXPOSURE_TIME, COLOR_PROFILE);

  private final SequencedMap<String, String> texts = new LinkedHashMap<>();

  private ImageAttributes() {}

  static SequencedMap<String, String> of(ImageProperties image) {
    var attributes = new ImageAttributes();
    attributes.put(FORMAT, image.format().name().toLowerCase(Locale.ROOT));
    attributes.put(image.displayed(), WIDTH, HEIGHT);
    attributes.put(image.stored(), RAW_WIDTH, RAW_HEIGHT);
    attributes.put(ORIENTATION, image.orientation().exif());
    attributes.put(image.capture());
    attributes.put(COLOR_PROFILE, image.colorProfile());
    attributes.put(FRAMES, image.frames());
    return attributes.texts;
  }

  /// @throws IllegalArgumentException if it is not what [#of] gave
  static ImageProperties image(Map<String, String> texts) {
    var stored = optional(texts, RAW_WIDTH, Integer::valueOf);
    return new ImageProperties(
        ImageFormat.valueOf(required(texts, FORMAT).toUpperCase(Locale.ROOT)),
        stored == null
            ? null
            : new PixelSize(stored, Integer.parseInt(required(texts, RAW_HEIGHT))),
        Orientation.ofExif(Integer.parseInt(required(texts, ORIENTATION))),
        optional(texts, COLOR_PROFILE, ImageText::new),
        optional(texts, FRAMES, Integer::valueOf),
        capture(texts));
  }

  private static Capture capture(Map<String, String> texts) {
    return new Capture(
        optional(texts, CAPTURED_AT, CaptureTime::parse),
        new Camera(
            optional(texts, CAMERA_MAKE, ImageText::new),
            optional(texts, CAMERA_MODEL, ImageText::new),
            optional(texts, LENS_MODEL, ImageText::new)),
        new Exposure(
            optional(texts, EXPOSURE_TIME, ExposureTime::parse),
            optional(texts, APERTURE, BigDecimal::new),
            optional(texts, ISO, Integer::valueOf),
            optional(texts, FOCAL_LENGTH, BigDecimal::new)),
        optional(
            texts,
            LATITUDE,
            latitude ->
                new GeoPosition(
                    new BigDecimal(latitude),
                    new BigDecimal(required(texts, LONGITUDE)),
                    optional(texts, ALTITUDE, BigDecimal::new))));
  }

  private void put(Capture capture) {
    put(CAPTURED_AT, capture.time());
    put(CAMERA_MAKE, capture.camera().make());
    put(CAMERA_MODEL, capture.camera().model());
    put(LENS_MODEL, capture.camera().lens());
    put(EXPOSURE_TIME, capture.exposure().time());
    put(APERTURE, capture.exposure().aperture());
    put(ISO, capture.exposure().iso());
    put(FOCAL_LENGTH, capture.exposure().focalLength());
    var position = capture.position();
    if (position != null) {
      put(LATITUDE, position.latitude());
      put(LONGITUDE, position.longitude());
      put(ALTITUDE, position.altitude());
    }
  }

  private void put(@Nullable PixelSize size, String width, String height) {
    if (size != null) {
      put(width, size.width());
      put(height, size.height());
    }
  }

  private void put(String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> texts.put(name, number.toPlainString());
      default -> texts.put(name, value.toString());
    }
  }
}
