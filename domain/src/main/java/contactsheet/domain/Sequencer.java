package contactsheet.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/// How recent an event is among the events of its object. Sequencers of two keys say nothing about
/// each other.
///
/// They are hexadecimal numbers of differing lengths; the greater is the later [S3 User Guide,
/// Event message structure]. Kept left-padded to 32 upper-case digits, so that the order of the
/// texts, which is all that DynamoDB can compare, is the order of the numbers.
///
/// @param value 1 to 32 hexadecimal digits; read back, always 32 upper-case ones
public record Sequencer(String value) implements Comparable<Sequencer> {
  /// How many digits a kept sequencer has.
  public static final int DIGITS = 32;

  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{1," + DIGITS + "}");

  public Sequencer {
    if (!HEXADECIMAL.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "not a sequencer: " + Text.shown(value) + ": 1 to 32 hexadecimal digits are allowed");
    }
    value = "0".repeat(DIGITS - value.length()) + value.toUpperCase(Locale.ROOT);
  }

  @Override
  public int compareTo(Sequencer other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
