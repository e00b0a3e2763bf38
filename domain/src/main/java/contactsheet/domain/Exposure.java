package contactsheet.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The camera's settings, as far as the picture's file has them.
///
/// @param time how long the shutter was open
/// @param aperture the f-number: 2.8 for f/2.8; above 0, at most 1,000, two decimals
/// @param iso the sensitivity, 1 or more
/// @param focalLength the focal length of the lens, in millimetres; above 0, at most 100,000, two
///     decimals
public record Exposure(
    @Nullable ExposureTime time,
    @Nullable BigDecimal aperture,
    @Nullable Integer iso,
    @Nullable BigDecimal focalLength) {
  /// All settings are unknown.
  public static final Exposure UNKNOWN = new Exposure(null, null, null, null);

  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal LARGEST_APERTURE = new BigDecimal("1000");
  private static final BigDecimal LONGEST_LENS = new BigDecimal("100000");
  private static final int DECIMALS = 2;

  public Exposure {
    if (aperture != null) {
      aperture = Decimals.between("an aperture", aperture, LEAST, LARGEST_APERTURE, DECIMALS);
    }
    if (iso != null && iso < 1) {
      throw new IllegalArgumentException("not a sensitivity: " + iso);
    }
    if (focalLength != null) {
      focalLength = Decimals.between("a focal length", focalLength, LEAST, LONGEST_LENS, DECIMALS);
    }
  }
}
