package contactsheet.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/// How recent an event is among the events of its object. Sequencers of different keys cannot be
/// compared.
///
/// Only sequencers of equal length have an order, digit by digit. AWS does not define the order of
/// those of different lengths: its guide has recommended padding on the left in some years and on
/// the right in others. So two of different lengths are never compared, and such a change takes the
/// reconcile path, which needs no order.
///
/// @param value the sequencer: 1 to 64 hexadecimal digits, as many as S3 gave; kept in upper case
public record Sequencer(String value) {
  /// How many digits there may be.
  public static final int MAX_DIGITS = 64;

  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{1," + MAX_DIGITS + "}");

  public Sequencer {
    if (!HEXADECIMAL.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a sequencer: " + Text.shown(value) + ": 1 to 64 hexadecimal digits are allowed");
    }
    value = value.toUpperCase(Locale.ROOT);
  }

  /// How many digits it has: only sequencers with as many can be compared with it.
  public int digits() {
    return value.length();
  }

  /// Returns whether the order of the two is known.
  public boolean isComparableWith(Sequencer other) {
    return digits() == other.digits();
  }

  /// Returns whether this one is known to be of a later event.
  public boolean isLaterThan(Sequencer other) {
    return isComparableWith(other) && value.compareTo(other.value) > 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
