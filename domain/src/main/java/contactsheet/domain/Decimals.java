package contactsheet.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The checks that every decimal value of the domain makes.
final class Decimals {
  /// More digits than any fraction in a picture has, and few enough to be rounded quickly.
  private static final int MOST_DIGITS = 400;

  private Decimals() {}

  /// The number rounded to so many decimals, without zeros at its end: so equal numbers are equal
  /// values.
  ///
  /// @throws IllegalArgumentException if it is not between the bounds, both included
  static BigDecimal between(
      String name, BigDecimal number, BigDecimal min, BigDecimal max, int decimals) {
    if (number.compareTo(min) < 0 || number.compareTo(max) > 0 || number.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException(
          name + " is not between " + min.toPlainString() + " and " + max.toPlainString());
    }
    var rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY);
  }
}
