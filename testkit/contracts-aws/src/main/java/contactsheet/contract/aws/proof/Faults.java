package contactsheet.contract.aws.proof;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/// Chooses what happens to each request, and counts it. The seed settles the sequence of choices;
/// which request meets which one is up to the threads.
final class Faults {
  private static final Fault[] KINDS = Fault.values();

  private final Random random;
  private final double rate;
  private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);

  /// @param rate how likely it is that something happens to a request, 0 to 1
  Faults(long seed, double rate) {
    this.random = new Random(seed);
    this.rate = rate;
  }

  synchronized Fault next() {
    var fault =
        random.nextDouble() < rate ? KINDS[1 + random.nextInt(KINDS.length - 1)] : Fault.NONE;
    counts.merge(fault, 1, Integer::sum);
    return fault;
  }

  /// A time from `shortest` to twice as long.
  synchronized Duration pause(Duration shortest) {
    return shortest.plusNanos(random.nextLong(shortest.toNanos()));
  }

  /// How often each one was chosen.
  synchronized Map<Fault, Integer> counts() {
    return new EnumMap<>(counts);
  }
}
