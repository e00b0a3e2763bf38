package contactsheet.domain;

import java.math.BigInteger;

/// How long the shutter was open, in seconds: a fraction in its lowest terms, because 1/250 is what
/// a photographer sets and 0.004 is not.
///
/// @param numerator 1 or more
/// @param denominator 1 or more
public record ExposureTime(long numerator, long denominator) {
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

  /// Reads what [#toString] writes.
  ///
  /// @throws IllegalArgumentException if the text is not such a fraction
  public static ExposureTime parse(String text) {
    var parts = text.split("/", 2);
    return new ExposureTime(
        Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
  }

  /// `1/250`, `13/10`, or `30`.
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
