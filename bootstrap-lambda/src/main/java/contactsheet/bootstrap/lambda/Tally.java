package contactsheet.bootstrap.lambda;

import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.domain.ObjectChange;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The counts of one invocation.
///
/// @param outcomes how many records ended in each way, in the enum's order; a way in which none
///     ended is missing
/// @param objects how many objects the records were about
/// @param lagSeconds for each row that was written, how long after its event; shortest first
record Tally(Map<CountedOutcome, Integer> outcomes, long objects, List<Double> lagSeconds) {
  Tally {
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    lagSeconds = List.copyOf(lagSeconds);
  }

  /// @param now when the rows were written, or a little later
  static Tally of(List<HandledRecord> handled, Instant now) {
    var outcomes = new EnumMap<CountedOutcome, Integer>(CountedOutcome.class);
    handled.forEach(each -> outcomes.merge(CountedOutcome.of(each), 1, Integer::sum));
    var objects =
        handled.stream().flatMap(Tally::change).map(ObjectChange::location).distinct().count();
    return new Tally(outcomes, objects, lags(handled, now));
  }

  /// The counts by the names of the metrics.
  SequencedMap<String, Long> counts() {
    var counts = new LinkedHashMap<String, Long>();
    outcomes.forEach((each, n) -> counts.put(each.metric(), (long) n));
    return counts;
  }

  /// Whether no record failed and none was skipped.
  boolean isRoutine() {
    return outcomes.keySet().stream().allMatch(CountedOutcome::isRoutine);
  }

  int records() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Double> lags(List<HandledRecord> handled, Instant now) {
    return handled.stream()
        .filter(each -> writesARow(CountedOutcome.of(each)))
        .flatMap(Tally::change)
        .map(ObjectChange::eventTime)
        .filter(Objects::nonNull)
        .map(time -> seconds(time, now))
        .sorted()
        .toList();
  }

  private static boolean writesARow(CountedOutcome outcome) {
    return outcome == CountedOutcome.RECORDED || outcome == CountedOutcome.REMOVED;
  }

  private static Stream<ObjectChange> change(HandledRecord handled) {
    return handled instanceof HandledChange(var change, _) ? Stream.of(change) : Stream.empty();
  }

  /// S3's clock may be ahead of ours, so a negative lag counts as zero. An event may name any year,
  /// so a lag may have more milliseconds than a `long` holds.
  private static double seconds(Instant time, Instant now) {
    var lag = Duration.between(time, now);
    return lag.isNegative() ? 0 : lag.toSeconds() + lag.toMillisPart() / 1000.0;
  }
}
