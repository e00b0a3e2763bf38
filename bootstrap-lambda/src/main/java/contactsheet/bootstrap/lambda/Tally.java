package contactsheet.bootstrap.lambda;

import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The counts of one invocation.
///
/// @param outcomes how many records ended in each way, in the enum's order; a way in which none
///     ended is missing
/// @param lagSeconds the seconds from the event to the row, for each row that was written; the
///     shortest first
record Tally(Map<CountedOutcome, Integer> outcomes, List<Double> lagSeconds) {
  Tally {
    outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    lagSeconds = List.copyOf(lagSeconds);
  }

  /// Counts by loops: streams took more than half of the time of an invocation's log.
  ///
  /// @param now the time when the rows were written, or a little later
  static Tally of(List<HandledRecord> handled, Instant now) {
    var outcomes = new EnumMap<CountedOutcome, Integer>(CountedOutcome.class);
    var lags = new ArrayList<Double>();
    for (var each : handled) {
      var outcome = CountedOutcome.of(each);
      outcomes.merge(outcome, 1, Integer::sum);
      var time = eventTime(each);
      if (writesARow(outcome) && time != null) {
        lags.add(seconds(time, now));
      }
    }
    lags.sort(null);
    return new Tally(outcomes, lags);
  }

  private static @Nullable Instant eventTime(HandledRecord handled) {
    return handled instanceof HandledChange(var change, _) ? change.eventTime() : null;
  }

  /// The counts by the names of the metrics.
  SequencedMap<String, Long> counts() {
    var counts = new LinkedHashMap<String, Long>();
    outcomes.forEach((each, n) -> counts.put(each.metric(), (long) n));
    return counts;
  }

  /// Whether no record failed and none was skipped.
  boolean isRoutine() {
    for (var outcome : outcomes.keySet()) {
      if (!outcome.isRoutine()) {
        return false;
      }
    }
    return true;
  }

  private static boolean writesARow(CountedOutcome outcome) {
    return outcome == CountedOutcome.RECORDED || outcome == CountedOutcome.REMOVED;
  }

  /// S3's clock may be ahead of ours, so a negative lag counts as zero. An event may name any year,
  /// so a lag may have more milliseconds than a `long` holds.
  private static double seconds(Instant time, Instant now) {
    var lag = Duration.between(time, now);
    return lag.isNegative() ? 0 : lag.toSeconds() + lag.toMillisPart() / 1000.0;
  }
}
