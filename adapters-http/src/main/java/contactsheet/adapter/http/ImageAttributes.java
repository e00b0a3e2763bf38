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
  /// The attributes whose texts are numbers.
  static final Set<String> NUMBERS =
      Set.of(
          ImageAttribute.WIDTH,
          ImageAttribute.HEIGHT,
          ImageAttribute.RAW_WIDTH,
          ImageAttribute.RAW_HEIGHT,
          ImageAttribute.ORIENTATION,
          ImageAttribute.EXIF_ORIENTATION,
          ImageAttribute.APERTURE,
          ImageAttribute.ISO,
          ImageAttribute.FOCAL_LENGTH,
          ImageAttribute.FRAMES,
          ImageAttribute.PAGES,
          ImageAttribute.RATING,
          ImageAttribute.LATITUDE,
          ImageAttribute.LONGITUDE,
          ImageAttribute.ALTITUDE);

  /// The separator between keywords when they are read back. No keyword contains it.
  static final String BETWEEN_KEYWORDS = "\n";

  private final SequencedMap<String, String> texts = new LinkedHashMap<>();

  private ImageAttributes() {}

  static SequencedMap<String, String> of(ImageProperties image) {
    var attributes = new ImageAttributes();
    attributes.put(ImageAttribute.FORMAT, image.format().name().toLowerCase(Locale.ROOT));
    attributes.put(image.displayed(), ImageAttribute.WIDTH, ImageAttribute.HEIGHT);
    attributes.put(image.stored(), ImageAttribute.RAW_WIDTH, ImageAttribute.RAW_HEIGHT);
    attributes.put(ImageAttribute.ORIENTATION, image.orientation().exif());
    var exifOrientation = image.geometry().exifOrientation();
    attributes.put(
        ImageAttribute.EXIF_ORIENTATION, exifOrientation == null ? null : exifOrientation.exif());
    attributes.put(image.capture());
    attributes.put(ImageAttribute.COLOR_PROFILE, image.colorProfile());
    attributes.put(ImageAttribute.ANIMATED, image.sequence().animated());
    attributes.put(ImageAttribute.FRAMES, image.sequence().frames());
    attributes.put(ImageAttribute.PAGES, image.sequence().pages());
    attributes.put(image.words());
    return attributes.texts;
  }

  /// Reads what [#of] gave, with keywords joined by [#BETWEEN_KEYWORDS].
  ///
  /// @throws IllegalArgumentException if it is not what [#of] gave
  static ImageProperties image(Map<String, String> texts) {
    return new ImageProperties(
        ImageFormat.valueOf(required(texts, ImageAttribute.FORMAT).toUpperCase(Locale.ROOT)),
        geometry(texts),
        optional(texts, ImageAttribute.COLOR_PROFILE, ImageText::new),
        new ImageSequence(
            optional(texts, ImageAttribute.ANIMATED, Boolean::valueOf),
            optional(texts, ImageAttribute.FRAMES, Integer::valueOf),
            optional(texts, ImageAttribute.PAGES, Integer::valueOf)),
        capture(texts),
        words(texts));
  }

  /// The shown size differs from the stored one by the turn, and by the part that is cropped before
  /// it.
  private static ImageGeometry geometry(Map<String, String> texts) {
    var orientation = orientation(required(texts, ImageAttribute.ORIENTATION));
    var stored = size(texts, ImageAttribute.RAW_WIDTH, ImageAttribute.RAW_HEIGHT);
    var displayed = size(texts, ImageAttribute.WIDTH, ImageAttribute.HEIGHT);
    return new ImageGeometry(
        stored,
        displayed == null || stored == null ? null : orientation.displayed(displayed),
        orientation,
        optional(texts, ImageAttribute.EXIF_ORIENTATION, ImageAttributes::orientation));
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
            ImageAttribute.KEYWORDS,
            joined -> Arrays.stream(joined.split(BETWEEN_KEYWORDS)).map(ImageText::new).toList());
    return new ImageWords(
        optional(texts, ImageAttribute.TITLE, ImageText::new),
        optional(texts, ImageAttribute.DESCRIPTION, ImageText::new),
        optional(texts, ImageAttribute.ARTIST, ImageText::new),
        optional(texts, ImageAttribute.COPYRIGHT, ImageText::new),
        keywords == null ? List.of() : keywords,
        optional(texts, ImageAttribute.RATING, Integer::valueOf));
  }

  private static Capture capture(Map<String, String> texts) {
    return new Capture(
        optional(texts, ImageAttribute.CAPTURED_AT, CaptureTime::parse),
        new Camera(
            optional(texts, ImageAttribute.CAMERA_MAKE, ImageText::new),
            optional(texts, ImageAttribute.CAMERA_MODEL, ImageText::new),
            optional(texts, ImageAttribute.LENS_MODEL, ImageText::new)),
        new Exposure(
            optional(
                texts,
                texts.containsKey(ImageAttribute.EXPOSURE_FRACTION)
                    ? ImageAttribute.EXPOSURE_FRACTION
                    : ImageAttribute.EXPOSURE_TIME,
                ExposureTime::parse),
            optional(texts, ImageAttribute.APERTURE, BigDecimal::new),
            optional(texts, ImageAttribute.ISO, Integer::valueOf),
            optional(texts, ImageAttribute.FOCAL_LENGTH, BigDecimal::new)),
        optional(
            texts,
            ImageAttribute.LATITUDE,
            latitude ->
                new GeoPosition(
                    new BigDecimal(latitude),
                    new BigDecimal(required(texts, ImageAttribute.LONGITUDE)),
                    optional(texts, ImageAttribute.ALTITUDE, BigDecimal::new))));
  }

  private void put(Capture capture) {
    put(ImageAttribute.CAPTURED_AT, capture.time());
    put(ImageAttribute.CAMERA_MAKE, capture.camera().make());
    put(ImageAttribute.CAMERA_MODEL, capture.camera().model());
    put(ImageAttribute.LENS_MODEL, capture.camera().lens());
    var time = capture.exposure().time();
    put(ImageAttribute.EXPOSURE_TIME, time == null ? null : time.shown());
    put(ImageAttribute.APERTURE, capture.exposure().aperture());
    put(ImageAttribute.ISO, capture.exposure().iso());
    put(ImageAttribute.FOCAL_LENGTH, capture.exposure().focalLength());
    var position = capture.position();
    if (position != null) {
      put(ImageAttribute.LATITUDE, position.latitude());
      put(ImageAttribute.LONGITUDE, position.longitude());
      put(ImageAttribute.ALTITUDE, position.altitude());
    }
  }

  private void put(ImageWords words) {
    put(ImageAttribute.TITLE, words.title());
    put(ImageAttribute.DESCRIPTION, words.description());
    put(ImageAttribute.ARTIST, words.artist());
    put(ImageAttribute.COPYRIGHT, words.copyright());
    if (!words.keywords().isEmpty()) {
      put(
          ImageAttribute.KEYWORDS,
          words.keywords().stream().map(ImageText::value).collect(joining("; ")));
    }
    put(ImageAttribute.RATING, words.rating());
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
