package contactsheet.contract.jqwik;

import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.domain.Reconciliation;
import contactsheet.domain.RemovalLimit;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Generators for decisions, deadlines and failures.
public final class DecisionArbitraries {
  /// Lambda's longest.
  private static final Duration LONGEST_INVOCATION = Duration.ofMinutes(15);

  private DecisionArbitraries() {}

  /// Failures of both kinds, whose reasons may hold any text.
  public static Arbitrary<Failure> failures() {
    var reasons = TextArbitraries.texts(1, 60).filter(text -> !text.isBlank());
    return Combinators.combine(Arbitraries.of(Failure.Kind.class), reasons).as(Failure::new);
  }

  /// Limits to what a repair removes, from none of the rows to all of them.
  public static Arbitrary<RemovalLimit> removalLimits() {
    return Arbitraries.integers().between(0, 100).map(RemovalLimit::new);
  }

  /// Deadlines of invocations that have up to 15 minutes left, also less than their margin.
  public static Arbitrary<Deadline> deadlines() {
    return Combinators.combine(
            EntryArbitraries.times(),
            durationsUpTo(LONGEST_INVOCATION),
            durationsUpTo(Duration.ofMinutes(5)))
        .as(Deadline::within);
  }

  /// Decisions about rows of every kind, and about none.
  public static Arbitrary<Reconciliation> reconciliations() {
    return ObjectArbitraries.locations().flatMap(DecisionArbitraries::reconciliationsAt);
  }

  private static Arbitrary<Reconciliation> reconciliationsAt(ObjectLocation location) {
    var here = Arbitraries.just(location);
    var agreeing =
        Combinators.combine(EntryArbitraries.entriesOf(here), EntryArbitraries.times())
            .as((row, now) -> Reconciliation.forScan(location, row, told(row), now));
    return Arbitraries.frequencyOf(Tuple.of(3, decisionsAt(here)), Tuple.of(1, agreeing));
  }

  /// An observation with which the row agrees.
  private static Observation told(MetadataEntry row) {
    return switch (row) {
      case MetadataEntry.Recorded(_, var metadata, _) -> new Observation.Found(metadata);
      case MetadataEntry.Removed _ -> new Observation.Absent();
    };
  }

  private static Arbitrary<Reconciliation> decisionsAt(Arbitrary<ObjectLocation> here) {
    return Combinators.combine(
            EntryArbitraries.changesOf(here),
            EntryArbitraries.entriesOf(here).injectNull(0.2),
            ObjectArbitraries.observations(),
            EntryArbitraries.times())
        .as(Reconciliation::decide);
  }

  private static Arbitrary<Duration> durationsUpTo(Duration most) {
    return Arbitraries.longs().between(0, most.toMillis()).map(Duration::ofMillis);
  }
}
