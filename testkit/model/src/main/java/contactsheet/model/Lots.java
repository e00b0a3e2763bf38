package contactsheet.model;

import java.util.List;
import java.util.random.RandomGenerator;

/// Draws lots.
record Lots(RandomGenerator random) {
  /// True once in so many times.
  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /// True so many times in a hundred.
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /// Returns a random number between two numbers, both included.
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /// One of these.
  <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
