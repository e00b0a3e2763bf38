package contactsheet.adapter.imaging;

import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import contactsheet.domain.GeoPosition;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a picture was taken, out of EXIF. Half a position is none.
final class ExifPosition {
  private static final int BELOW_THE_SEA = 1;

  private ExifPosition() {}

  static @Nullable GeoPosition of(Metadata metadata) {
    var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
    var found = Optional.ofNullable(gps).map(GpsDirectory::getGeoLocation);
    var altitude = altitude(new ExifValues(gps));
    return ExifValues.made(found, place -> position(place, altitude));
  }

  private static GeoPosition position(GeoLocation place, @Nullable BigDecimal altitude) {
    return new GeoPosition(
        BigDecimal.valueOf(place.getLatitude()),
        BigDecimal.valueOf(place.getLongitude()),
        altitude);
  }

  /// Nothing if it cannot be, so that the position stays.
  private static @Nullable BigDecimal altitude(ExifValues gps) {
    var below = gps.whole(GpsDirectory.TAG_ALTITUDE_REF).orElse(0) == BELOW_THE_SEA;
    return ExifValues.made(
        gps.decimal(GpsDirectory.TAG_ALTITUDE).map(metres -> below ? metres.negate() : metres),
        metres -> new GeoPosition(BigDecimal.ZERO, BigDecimal.ZERO, metres).altitude());
  }
}
