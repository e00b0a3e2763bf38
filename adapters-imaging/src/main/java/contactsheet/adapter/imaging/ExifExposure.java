package contactsheet.adapter.imaging;

import com.drew.lang.Rational;
import com.drew.metadata.exif.ExifDirectoryBase;
import contactsheet.domain.Exposure;
import contactsheet.domain.ExposureTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the camera was set, out of EXIF [Exif 3.0, section 4.6.6, annexes C and G].
final class ExifExposure {
  /// The largest number of the 16-bit tag, which means that the sensitivity is in another tag.
  private static final int ISO_STANDS_ELSEWHERE = 65_535;

  /// Beyond it, two to its power is no time that a shutter has.
  private static final double LARGEST_APEX = 40;

  private static final double LONGEST_FRACTION = 0.25;

  private ExifExposure() {}

  static Exposure of(ExifValues exif) {
    return new Exposure(time(exif), aperture(exif), iso(exif), focalLength(exif));
  }

  private static @Nullable ExposureTime time(ExifValues exif) {
    var stored =
        ExifValues.made(
            exif.fraction(ExifDirectoryBase.TAG_EXPOSURE_TIME), ExifExposure::exposureTime);
    return stored != null
        ? stored
        : ExifValues.made(
            apex(exif, ExifDirectoryBase.TAG_SHUTTER_SPEED), ExifExposure::ofShutterSpeed);
  }

  private static ExposureTime exposureTime(Rational fraction) {
    return new ExposureTime(fraction.getNumerator(), fraction.getDenominator());
  }

  /// A shutter speed of 6 is 1/64 of a second: two to the power of its negative.
  private static ExposureTime ofShutterSpeed(double apex) {
    var seconds = Math.pow(2, -apex);
    return seconds < LONGEST_FRACTION
        ? new ExposureTime(1, Math.round(1 / seconds))
        : new ExposureTime(Math.round(seconds * 10), 10);
  }

  private static @Nullable BigDecimal aperture(ExifValues exif) {
    var stored =
        ExifValues.made(
            exif.decimal(ExifDirectoryBase.TAG_FNUMBER),
            value -> new Exposure(null, value, null, null).aperture());
    return stored != null
        ? stored
        : ExifValues.made(
            apex(exif, ExifDirectoryBase.TAG_APERTURE),
            value -> new Exposure(null, ofApertureValue(value), null, null).aperture());
  }

  /// An aperture of 3 is f/2.8: the root of two to its power, to the one decimal that lenses have.
  private static BigDecimal ofApertureValue(double apex) {
    return BigDecimal.valueOf(Math.pow(2, apex / 2)).setScale(1, RoundingMode.HALF_UP);
  }

  private static Optional<Double> apex(ExifValues exif, int tag) {
    return exif.decimal(tag)
        .map(BigDecimal::doubleValue)
        .filter(value -> Math.abs(value) <= LARGEST_APEX);
  }

  private static @Nullable Integer iso(ExifValues exif) {
    var iso = exif.whole(ExifDirectoryBase.TAG_ISO_EQUIVALENT).orElse(0);
    if (iso > 0 && iso != ISO_STANDS_ELSEWHERE) {
      return iso;
    }
    for (var tag : sensitivities(exif.whole(ExifDirectoryBase.TAG_SENSITIVITY_TYPE).orElse(0))) {
      var sensitivity = exif.whole(tag).filter(value -> value > 0);
      if (sensitivity.isPresent()) {
        return sensitivity.get();
      }
    }
    return null;
  }

  /// `SensitivityType` names one of three tags. The others are tried after it, because some cameras
  /// write a type without its tag.
  private static int[] sensitivities(int type) {
    return switch (type) {
      case 1 ->
          new int[] {
            ExifDirectoryBase.TAG_STANDARD_OUTPUT_SENSITIVITY,
            ExifDirectoryBase.TAG_RECOMMENDED_EXPOSURE_INDEX,
            ExifDirectoryBase.TAG_ISO_SPEED
          };
      case 3 ->
          new int[] {
            ExifDirectoryBase.TAG_ISO_SPEED,
            ExifDirectoryBase.TAG_RECOMMENDED_EXPOSURE_INDEX,
            ExifDirectoryBase.TAG_STANDARD_OUTPUT_SENSITIVITY
          };
      default ->
          new int[] {
            ExifDirectoryBase.TAG_RECOMMENDED_EXPOSURE_INDEX,
            ExifDirectoryBase.TAG_STANDARD_OUTPUT_SENSITIVITY,
            ExifDirectoryBase.TAG_ISO_SPEED
          };
    };
  }

  private static @Nullable BigDecimal focalLength(ExifValues exif) {
    return ExifValues.made(
        exif.decimal(ExifDirectoryBase.TAG_FOCAL_LENGTH),
        value -> new Exposure(null, null, null, value).focalLength());
  }
}
