package contactsheet.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// How long the shutter was open, in seconds: the fraction that the file has, in its lowest terms.
///
/// @param numerator the fraction's numerator, 1 or more
/// @param denominator the fraction's denominator, 1 or more
public record ExposureTime(long numerator, long denominator) {
  /// Times up to this one are shown as fractions.
  private static final double LONGEST_FRACTION = 0.25;

  private static final int MOST_DECIMALS = 18;

  public ExposureTime {
    if (numerator < 1 || denominator < 1) {
      throw new IllegalArgumentException(
          "not a time of exposure: " + numerator + "/" + denominator);
    }
    var divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
    numerator /= divisor;
    denominator /= divisor;
  }

  /// Reads a fraction, `1/250`, whole seconds, `30`, or a decimal, `0.3`: what [#toString] and
  /// [#shown] write.
  ///
  /// @throws IllegalArgumentException if the text is none of these
  public static ExposureTime parse(String text) {
    if (text.indexOf('.') > 0) {
      return ofDecimal(text);
    }
    var parts = text.split("/", 2);
    return new ExposureTime(
        Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
  }

  /// Returns the time as a photographer writes it: the value on the camera's dial if it is within 5
  /// % of the stored time, otherwise a fraction with the numerator 1, or seconds with at most one
  /// decimal.
  public String shown() {
    var dial = ShutterDial.near(seconds());
    if (dial != null) {
      return dial;
    }
    return seconds() <= LONGEST_FRACTION
        ? "1/" + Math.round(1 / seconds())
        : BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  /// Returns whether [#shown] is exactly the stored time.
  public boolean isAsShown() {
    try {
      return equals(parse(shown()));
    } catch (IllegalArgumentException _) {
      // Seconds and tenths that are too many for a fraction of two numbers.
      return false;
    }
  }

  /// The fraction itself: `1/250`, `13/10`, or `30`.
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }

  private double seconds() {
    return (double) numerator / denominator;
  }

  private static ExposureTime ofDecimal(String text) {
    var decimal = new BigDecimal(text);
    if (decimal.scale() < 0
        || decimal.scale() > MOST_DECIMALS
        || decimal.precision() > MOST_DECIMALS) {
      throw new IllegalArgumentException("not a time of exposure: " + Text.shown(text));
    }
    return new ExposureTime(
        decimal.movePointRight(decimal.scale()).longValueExact(),
        BigDecimal.ONE.movePointRight(decimal.scale()).longValueExact());
  }
}
