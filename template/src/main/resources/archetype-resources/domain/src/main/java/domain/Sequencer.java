package ${package}.domain;

import java.util.Locale;

/// How recent an event is among the events of its object. Only sequencers of equal length are
/// compared: AWS has described the order of unequal lengths in two ways.
///
/// @param digits 1 to 64 hexadecimal digits, kept in upper case
public record Sequencer(String digits) {
  public Sequencer {
    if (!digits.matches("[0-9A-Fa-f]{1,64}")) {
      throw new IllegalArgumentException("not 1 to 64 hexadecimal digits: '" + digits + "'");
    }
    digits = digits.toUpperCase(Locale.ROOT);
  }

  /// Returns whether this is known to be the later one. It is false both ways for two that cannot
  /// be compared.
  public boolean isAfter(Sequencer other) {
    return digits.length() == other.digits.length() && digits.compareTo(other.digits) > 0;
  }
}
