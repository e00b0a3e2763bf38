package contactsheet.adapter.imaging;

import com.drew.lang.Rational;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import contactsheet.domain.GeoPosition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the position from EXIF. Half a position counts as none.
final class ExifPosition {
  private static final int BELOW_THE_SEA = 1;
  private static final int SECONDS = 2;
  private static final BigDecimal SIXTY = new BigDecimal(60);
  private static final Rational[] NOTHING = {};

  private ExifPosition() {}

  static @Nullable GeoPosition of(Metadata metadata) {
    var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
    if (gps == null) {
      return null;
    }
    var values = new ExifValues(gps);
    var latitude = degrees(values, GpsDirectory.TAG_LATITUDE, GpsDirectory.TAG_LATITUDE_REF, "NS");
    var longitude =
        degrees(values, GpsDirectory.TAG_LONGITUDE, GpsDirectory.TAG_LONGITUDE_REF, "EW");
    if (latitude == null
        || longitude == null
        || (latitude.signum() == 0 && longitude.signum() == 0)) {
      // Cameras without a fix write zeros: where the equator meets the meridian there is only sea.
      return null;
    }
    var altitude = altitude(values);
    return ExifValues.made(
        Optional.of(latitude), north -> new GeoPosition(north, longitude, altitude));
  }

  /// Returns degrees, minutes and seconds as one number. Cameras write 0/0 degrees for an unknown
  /// position; missing minutes or seconds count as 0.
  private static @Nullable BigDecimal degrees(
      ExifValues gps, int tag, int referenceTag, String references) {
    var parts = gps.fractions(tag).orElse(NOTHING);
    var reference = references.indexOf(direction(gps, referenceTag));
    if (parts.length == 0 || parts[0].getDenominator() == 0 || reference < 0) {
      return null;
    }
    var degrees = BigDecimal.ZERO;
    for (int i = Math.min(parts.length, SECONDS + 1) - 1; i >= 0; i--) {
      var part = parts[i].getDenominator() == 0 ? BigDecimal.ZERO : ExifValues.divided(parts[i]);
      degrees = degrees.divide(SIXTY, MathContext.DECIMAL64).add(part);
    }
    return reference == 0 ? degrees : degrees.negate();
  }

  private static char direction(ExifValues gps, int tag) {
    var text = gps.raw(tag).orElse("").strip();
    return text.isEmpty() ? ' ' : Character.toUpperCase(text.charAt(0));
  }

  /// Returns nothing for an impossible altitude, so that the position is kept.
  private static @Nullable BigDecimal altitude(ExifValues gps) {
    var below = gps.whole(GpsDirectory.TAG_ALTITUDE_REF).orElse(0) == BELOW_THE_SEA;
    return ExifValues.made(
        gps.decimal(GpsDirectory.TAG_ALTITUDE).map(metres -> below ? metres.negate() : metres),
        metres -> new GeoPosition(BigDecimal.ZERO, BigDecimal.ZERO, metres).altitude());
  }
}
