package contactsheet.adapter.imaging;

import com.drew.lang.Rational;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import contactsheet.domain.Camera;
import contactsheet.domain.Capture;
import contactsheet.domain.CaptureTime;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a picture was taken, out of EXIF [Exif 3.0].
final class ExifCapture {
  private static final Pattern DATE_AND_TIME =
      Pattern.compile("(\\d{4}):(\\d\\d):(\\d\\d) (\\d\\d:\\d\\d:\\d\\d)");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern OFFSET = Pattern.compile("Z|[+-]\\d\\d:\\d\\d");

  private ExifCapture() {}

  static Capture of(Metadata metadata, boolean recordPosition) {
    var first = new ExifValues(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class));
    var exif = new ExifValues(metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class));
    var position = ExifPosition.of(metadata);
    return new Capture(
        time(exif), camera(first, exif), exposure(exif), recordPosition ? position : null);
  }

  private static Camera camera(ExifValues first, ExifValues exif) {
    return new Camera(
        first.text(ExifDirectoryBase.TAG_MAKE),
        first.text(ExifDirectoryBase.TAG_MODEL),
        exif.text(ExifDirectoryBase.TAG_LENS_MODEL));
  }

  private static Exposure exposure(ExifValues exif) {
    var time =
        ExifValues.made(
            exif.fraction(ExifDirectoryBase.TAG_EXPOSURE_TIME), ExifCapture::exposureTime);
    return new Exposure(
        time,
        aperture(exif),
        exif.whole(ExifDirectoryBase.TAG_ISO_EQUIVALENT).filter(iso -> iso > 0).orElse(null),
        focalLength(exif));
  }

  private static @Nullable BigDecimal aperture(ExifValues exif) {
    return ExifValues.made(
        exif.decimal(ExifDirectoryBase.TAG_FNUMBER),
        value -> new Exposure(null, value, null, null).aperture());
  }

  private static @Nullable BigDecimal focalLength(ExifValues exif) {
    return ExifValues.made(
        exif.decimal(ExifDirectoryBase.TAG_FOCAL_LENGTH),
        value -> new Exposure(null, null, null, value).focalLength());
  }

  private static ExposureTime exposureTime(Rational fraction) {
    return new ExposureTime(fraction.getNumerator(), fraction.getDenominator());
  }

  /// When the shutter was pressed. When the file was made or changed is something else, and is not
  /// taken for it.
  private static @Nullable CaptureTime time(ExifValues exif) {
    var text = exif.raw(ExifDirectoryBase.TAG_DATETIME_ORIGINAL).map(String::strip).orElse("");
    var found = DATE_AND_TIME.matcher(text);
    if (!found.matches()) {
      return null;
    }
    var local = found.replaceFirst("$1-$2-$3T$4");
    return ExifValues.made(Optional.of(local + fraction(exif) + offset(exif)), CaptureTime::parse);
  }

  private static String fraction(ExifValues exif) {
    return exif.raw(ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL)
        .map(String::strip)
        .filter(digits -> DIGITS.matcher(digits).matches())
        .map(digits -> "." + digits)
        .orElse("");
  }

  private static String offset(ExifValues exif) {
    return exif.raw(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL)
        .or(() -> exif.raw(ExifDirectoryBase.TAG_TIME_ZONE))
        .map(String::strip)
        .filter(offset -> OFFSET.matcher(offset).matches())
        .orElse("");
  }
}
