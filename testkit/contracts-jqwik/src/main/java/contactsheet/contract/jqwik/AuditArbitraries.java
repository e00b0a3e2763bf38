package contactsheet.contract.jqwik;

import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditReport;
import contactsheet.domain.AuditReport.Line;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Drift;
import contactsheet.domain.KeyRange;
import contactsheet.domain.ObjectKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/// Generators for audits in rounds.
public final class AuditArbitraries {
  private AuditArbitraries() {}

  /// Plans with rounds every minute to every month, and with deep rounds or without.
  public static Arbitrary<AuditPlan> plans() {
    return Combinators.combine(
            ObjectArbitraries.bucketNames(), prefixes(), durations(), durations().injectNull(0.5))
        .as((bucket, prefix, every, deeply) -> new AuditPlan(bucket, prefix, every, deeply));
  }

  /// Counts, in half of which everything is mended.
  public static Arbitrary<AuditCounts> counts() {
    var kinds =
        Arbitraries.maps(Arbitraries.of(Drift.class), Arbitraries.longs().between(0, 1_000_000));
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000_000_000_000L),
            kinds,
            Arbitraries.of(true, false),
            Arbitraries.longs().between(0, 1_000))
        .as(
            (examined, found, whole, failed) ->
                new AuditCounts(
                    examined, found, whole ? found : halved(found), whole ? 0 : failed));
  }

  /// Rounds that go on and rounds that are over.
  public static Arbitrary<AuditRound> rounds() {
    return Combinators.combine(
            EntryArbitraries.times(),
            Arbitraries.of(true, false),
            ranges(),
            counts(),
            EntryArbitraries.times().injectNull(0.5))
        .as(
            (began, deep, left, counts, ended) ->
                new AuditRound(began, deep, ended == null ? left : List.of(), counts, ended));
  }

  /// One to four ranges, in their order.
  private static Arbitrary<List<KeyRange>> ranges() {
    return Combinators.combine(
            ObjectArbitraries.objectKeys().set().ofMaxSize(8), Arbitraries.of(true, false))
        .as(AuditArbitraries::ranges);
  }

  /// @param fromTheFirst whether one of the ranges begins with the first key
  private static List<KeyRange> ranges(Set<ObjectKey> keys, boolean fromTheFirst) {
    var bounds = new ArrayList<@Nullable ObjectKey>(new TreeSet<>(keys));
    if (fromTheFirst || bounds.isEmpty()) {
      bounds.addFirst(null);
    }
    var ranges = new ArrayList<KeyRange>();
    for (int i = 0; i < bounds.size(); i += 2) {
      ranges.add(new KeyRange(bounds.get(i), i + 1 < bounds.size() ? bounds.get(i + 1) : null));
    }
    return ranges;
  }

  /// What may be known of a bucket's audits.
  public static Arbitrary<AuditStatus> statuses() {
    var verified = EntryArbitraries.times().injectNull(0.3);
    return Combinators.combine(
            plans(),
            Arbitraries.longs().between(0, 1_000_000),
            EntryArbitraries.times(),
            verified,
            verified,
            rounds().injectNull(0.3),
            EntryArbitraries.times().injectNull(0.5),
            rounds().injectNull(0.3))
        .as(
            (plan, revision, since, through, deeply, running, until, last) ->
                new AuditStatus(
                    plan.bucket(),
                    plan.prefix(),
                    revision,
                    since,
                    through,
                    deeply,
                    deeply,
                    running,
                    until,
                    last));
  }

  /// Reports of one to five objects.
  public static Arbitrary<AuditReport> reports() {
    var numbers = Arbitraries.longs().between(0, 1_000_000);
    return Combinators.combine(
            ObjectArbitraries.bucketNames(),
            EntryArbitraries.times(),
            numbers,
            numbers,
            EntryArbitraries.times(),
            lines().list().ofMinSize(1).ofMaxSize(5))
        .as(AuditReport::new);
  }

  private static Arbitrary<Line> lines() {
    var keys = ObjectArbitraries.objectKeys();
    var kinds = Arbitraries.of(Drift.class);
    Arbitrary<Line> mended = Combinators.combine(keys, kinds).as(Line.Mended::new);
    Arbitrary<Line> left = Combinators.combine(keys, kinds).as(Line.Left::new);
    Arbitrary<Line> notExamined = keys.map(key -> new Line.NotExamined(key, "S3 is not available"));
    return Arbitraries.oneOf(mended, left, notExamined);
  }

  private static Map<Drift, Long> halved(Map<Drift, Long> counts) {
    var halved = new EnumMap<Drift, Long>(Drift.class);
    counts.forEach((kind, count) -> halved.put(kind, count / 2));
    return halved;
  }

  private static Arbitrary<String> prefixes() {
    return Arbitraries.of("", "a", "holiday/", "é/");
  }

  private static Arbitrary<Duration> durations() {
    return Arbitraries.integers().between(1, 60 * 24 * 31).map(Duration::ofMinutes);
  }
}
