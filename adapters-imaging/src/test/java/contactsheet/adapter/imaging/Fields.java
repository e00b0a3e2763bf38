package contactsheet.adapter.imaging;

import contactsheet.domain.ExposureTime;
import contactsheet.domain.ImageProperties;
import contactsheet.domain.ImageText;
import contactsheet.domain.ImageWords;
import contactsheet.domain.PixelSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The values of a picture, field by field, in one notation for the inspector and the corpus. Texts
/// are cleaned and numbers rounded as in the domain; a missing orientation counts as the upright
/// one.
final class Fields {
  private final Map<String, String> fields = new TreeMap<>();

  private Fields() {}

  static Map<String, String> of(ImageProperties image) {
    var all = new Fields();
    all.put("format", image.format());
    all.put("contentType", image.format().contentType());
    all.size("rawWidth", "rawHeight", image.stored());
    all.size("width", "height", image.displayed());
    all.put("orientation", image.orientation().exif());
    all.put("colorProfile", image.colorProfile());
    var exifOrientation = image.geometry().exifOrientation();
    all.put("exifOrientation", exifOrientation == null ? null : exifOrientation.exif());
    all.put("animated", image.sequence().animated());
    all.put("frames", image.sequence().frames());
    all.put("pages", image.sequence().pages());
    all.words(image.words());
    var capture = image.capture();
    var time = capture.time();
    if (time != null) {
      all.put("capturedAt", time.local());
      all.put("offset", time.offset());
    }
    all.put("cameraMake", capture.camera().make());
    all.put("cameraModel", capture.camera().model());
    all.put("lensModel", capture.camera().lens());
    all.put("exposureSeconds", capture.exposure().time());
    all.put("aperture", capture.exposure().aperture());
    all.put("iso", capture.exposure().iso());
    all.put("focalLengthMm", capture.exposure().focalLength());
    var position = capture.position();
    if (position != null) {
      all.put("latitude", position.latitude());
      all.put("longitude", position.longitude());
      all.put("altitude", position.altitude());
    }
    return all.fields;
  }

  private void words(ImageWords words) {
    put("title", words.title());
    put("description", words.description());
    put("artist", words.artist());
    put("copyright", words.copyright());
    put("keywords", words.keywords().isEmpty() ? null : words.keywords());
    put("rating", words.rating());
  }

  static Map<String, String> of(JsonNode expected) {
    var all = new Fields();
    expected.properties().forEach(field -> all.put(field.getKey(), expected(field)));
    all.fields.remove("note");
    all.fields.putIfAbsent("orientation", "1");
    return all.fields;
  }

  private static @Nullable Object expected(Map.Entry<String, JsonNode> field) {
    var text = field.getValue().isArray() ? "" : field.getValue().asString();
    return switch (field.getKey()) {
      case "cameraMake", "cameraModel", "lensModel", "colorProfile" -> ImageText.clean(text);
      case "title", "description", "artist", "copyright" -> ImageText.cleanCaption(text);
      case "keywords" ->
          field.getValue().valueStream().map(each -> ImageText.clean(each.asString())).toList();
      case "capturedAt" -> LocalDateTime.parse(text);
      case "offset" -> ZoneOffset.of(text);
      case "exposureSeconds" -> ExposureTime.parse(text);
      case "aperture", "focalLengthMm" -> rounded(text, 2);
      case "latitude", "longitude" -> rounded(text, 6);
      case "altitude" -> rounded(text, 1);
      default -> text;
    };
  }

  private static BigDecimal rounded(String number, int decimals) {
    return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
  }

  private void size(String width, String height, @Nullable PixelSize size) {
    if (size != null) {
      put(width, size.width());
      put(height, size.height());
    }
  }

  private void put(String name, @Nullable Object value) {
    if (value instanceof BigDecimal number) {
      fields.put(name, plain(number));
    } else if (value != null) {
      fields.put(name, value.toString());
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
