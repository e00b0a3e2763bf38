package contactsheet.adapter.http;

import static contactsheet.adapter.http.Attributes.optional;
import static contactsheet.adapter.http.Attributes.required;
import static java.util.stream.Collectors.joining;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Translates image properties into names and texts, and back. The names are those of the table's
/// map.
final class ImageAttributes {
  static final String FORMAT = "format";
  static final String WIDTH = "width";
  static final String HEIGHT = "height";
  static final String RAW_WIDTH = "raw_width";
  static final String RAW_HEIGHT = "raw_height";
  static final String ORIENTATION = "orientation";
  static final String EXIF_ORIENTATION = "exif_orientation";
  static final String CAPTURED_AT = "captured_at";
  static final String CAMERA_MAKE = "camera_make";
  static final String CAMERA_MODEL = "camera_model";
  static final String LENS_MODEL = "lens_model";
  static final String EXPOSURE_TIME = "exposure_time";

  /// The exact fraction of the file, if [#EXPOSURE_TIME] is rounded; in JSON only.
  static final String EXPOSURE_FRACTION = "exposure_fraction";

  static final String APERTURE = "aperture";
  static final String ISO = "iso";
  static final String FOCAL_LENGTH = "focal_length_mm";
  static final String COLOR_PROFILE = "color_profile";
  static final String ANIMATED = "animated";
  static final String FRAMES = "frames";
  static final String PAGES = "pages";
  static final String TITLE = "title";
  static final String DESCRIPTION = "description";
  static final String ARTIST = "artist";
  static final String COPYRIGHT = "copyright";
  static final String KEYWORDS = "keywords";
  static final String RATING = "rating";
  static final String LATITUDE = "latitude";
  static final String LONGITUDE = "longitude";
  static final String ALTITUDE = "altitude";

  /// The attributes whose texts are numbers.
  static final Set<String> NUMBERS =
      Set.of(
          WIDTH,
          HEIGHT,
          RAW_WIDTH,
          RAW_HEIGHT,
          ORIENTATION,
          EXIF_ORIENTATION,
          APERTURE,
          ISO,
          FOCAL_LENGTH,
          FRAMES,
          PAGES,
          RATING,
          LATITUDE,
          LONGITUDE,
          ALTITUDE);

  /// The separator between keywords when they are read back. No keyword contains it.
  static final String BETWEEN_KEYWORDS = "\n";

  private final SequencedMap<String, String> texts = new LinkedHashMap<>();

  private ImageAttributes() {}

  static SequencedMap<String, String> of(ImageProperties image) {
    var attributes = new ImageAttributes();
    attributes.put(FORMAT, image.format().name().toLowerCase(Locale.ROOT));
    attributes.put(image.displayed(), WIDTH, HEIGHT);
    attributes.put(image.stored(), RAW_WIDTH, RAW_HEIGHT);
    attributes.put(ORIENTATION, image.orientation().exif());
    var exifOrientation = image.geometry().exifOrientation();
    attributes.put(EXIF_ORIENTATION, exifOrientation == null ? null : exifOrientation.exif());
    attributes.put(image.capture());
    attributes.put(COLOR_PROFILE, image.colorProfile());
    attributes.put(ANIMATED, image.sequence().animated());
    attributes.put(FRAMES, image.sequence().frames());
    attributes.put(PAGES, image.sequence().pages());
    attributes.put(image.words());
    return attributes.texts;
  }

  /// Reads what [#of] gave, with keywords joined by [#BETWEEN_KEYWORDS].
  ///
  /// @throws IllegalArgumentException if it is not what [#of] gave
  static ImageProperties image(Map<String, String> texts) {
    return new ImageProperties(
        ImageFormat.valueOf(required(texts, FORMAT).toUpperCase(Locale.ROOT)),
        geometry(texts),
        optional(texts, COLOR_PROFILE, ImageText::new),
        new ImageSequence(
            optional(texts, ANIMATED, Boolean::valueOf),
            optional(texts, FRAMES, Integer::valueOf),
            optional(texts, PAGES, Integer::valueOf)),
        capture(texts),
        words(texts));
  }

  /// The shown size differs from the stored one by the turn, and by the part that is cropped before
  /// it.
  private static ImageGeometry geometry(Map<String, String> texts) {
    var orientation = orientation(required(texts, ORIENTATION));
    var stored = size(texts, RAW_WIDTH, RAW_HEIGHT);
    var displayed = size(texts, WIDTH, HEIGHT);
    return new ImageGeometry(
        stored,
        displayed == null || stored == null ? null : orientation.displayed(displayed),
        orientation,
        optional(texts, EXIF_ORIENTATION, ImageAttributes::orientation));
  }

  private static Orientation orientation(String number) {
    return Orientation.ofExif(Integer.parseInt(number));
  }

  private static @Nullable PixelSize size(Map<String, String> texts, String width, String height) {
    return optional(
        texts,
        width,
        pixels ->
            new PixelSize(Integer.parseInt(pixels), Integer.parseInt(required(texts, height))));
  }

  private static ImageWords words(Map<String, String> texts) {
    var keywords =
        optional(
            texts,
            KEYWORDS,
            joined -> Arrays.stream(joined.split(BETWEEN_KEYWORDS)).map(ImageText::new).toList());
    return new ImageWords(
        optional(texts, TITLE, ImageText::new),
        optional(texts, DESCRIPTION, ImageText::new),
        optional(texts, ARTIST, ImageText::new),
        optional(texts, COPYRIGHT, ImageText::new),
        keywords == null ? List.of() : keywords,
        optional(texts, RATING, Integer::valueOf));
  }

  private static Capture capture(Map<String, String> texts) {
    return new Capture(
        optional(texts, CAPTURED_AT, CaptureTime::parse),
        new Camera(
            optional(texts, CAMERA_MAKE, ImageText::new),
            optional(texts, CAMERA_MODEL, ImageText::new),
            optional(texts, LENS_MODEL, ImageText::new)),
        new Exposure(
            optional(
                texts,
                texts.containsKey(EXPOSURE_FRACTION) ? EXPOSURE_FRACTION : EXPOSURE_TIME,
                ExposureTime::parse),
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
    var time = capture.exposure().time();
    put(EXPOSURE_TIME, time == null ? null : time.shown());
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

  private void put(ImageWords words) {
    put(TITLE, words.title());
    put(DESCRIPTION, words.description());
    put(ARTIST, words.artist());
    put(COPYRIGHT, words.copyright());
    if (!words.keywords().isEmpty()) {
      put(KEYWORDS, words.keywords().stream().map(ImageText::value).collect(joining("; ")));
    }
    put(RATING, words.rating());
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
