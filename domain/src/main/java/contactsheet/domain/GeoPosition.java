package contactsheet.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The position where a picture was taken. It may show where people live, so it is recorded only if
/// the deployer asks for it.
///
/// @param latitude the latitude in degrees, -90 to 90, north is positive; six decimals, about 10 cm
/// @param longitude the longitude in degrees, -180 to 180, east is positive; six decimals
/// @param altitude the altitude in metres above the sea, -100,000 to 100,000, one decimal
public record GeoPosition(
    BigDecimal latitude, BigDecimal longitude, @Nullable BigDecimal altitude) {
  private static final BigDecimal POLE = new BigDecimal("90");
  private static final BigDecimal DATE_LINE = new BigDecimal("180");
  private static final BigDecimal SPACE = new BigDecimal("100000");

  public GeoPosition {
    latitude = Decimals.between("a latitude", latitude, POLE.negate(), POLE, 6);
    longitude = Decimals.between("a longitude", longitude, DATE_LINE.negate(), DATE_LINE, 6);
    if (altitude != null) {
      altitude = Decimals.between("an altitude", altitude, SPACE.negate(), SPACE, 1);
    }
  }
}
