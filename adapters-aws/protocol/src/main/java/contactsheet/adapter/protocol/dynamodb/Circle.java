package contactsheet.adapter.protocol.dynamodb;

import org.jspecify.annotations.Nullable;

/// Finds out that a sequence of values runs in a circle. It keeps one value only, and keeps another
/// one after twice as many steps: so it needs no more memory for a long sequence than for a short
/// one, and finds a circle of any length within three times that length [Brent 1980].
final class Circle<T> {
  private @Nullable T kept;
  private long steps;
  private long most = 1;

  /// Takes the next value.
  ///
  /// @return whether it was there before
  boolean isClosedBy(T value) {
    if (value.equals(kept)) {
      return true;
    }
    steps++;
    if (steps == most) {
      kept = value;
      steps = 0;
      most *= 2;
    }
    return false;
  }
}
