package contactsheet.contract.jqwik;

import contactsheet.contract.jqwik.ObjectAction.Kind;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Generators for histories of objects, and for deliveries of their events.
///
/// A property of code that handles events plays a history on an S3 or an S3 in memory, and draws
/// how its events are delivered:
///
/// ```java
/// @Property
/// void whatever_happens_my_table_equals_my_bucket(@ForAll("delivered") Delivered delivered) {
///   delivered.batches().forEach(this::handle);
///   assertEquals(delivered.bucket(), table());
/// }
///
/// @Provide
/// Arbitrary<Delivered> delivered() {
///   return HistoryArbitraries.histories()
///       .map(MyBucket::afterwards)
///       .flatMap(bucket -> HistoryArbitraries.batchesOf(bucket.events())
///           .map(batches -> new Delivered(bucket, batches)));
/// }
/// ```
public final class HistoryArbitraries {
  private static final int MOST_ACTIONS = 12;
  private static final int MOST_DELIVERIES = 4;
  private static final int LARGEST_BATCH = 10;

  private HistoryArbitraries() {}

  /// Returns actions on up to three objects at any places, one after the other.
  public static Arbitrary<List<ObjectAction>> histories() {
    var few = ObjectArbitraries.locations().list().ofMinSize(1).ofMaxSize(3);
    return few.flatMap(objects -> historiesOf(Arbitraries.of(objects)));
  }

  /// Returns actions on objects at these places. Give it few places, because several actions on one
  /// object find most faults.
  public static Arbitrary<List<ObjectAction>> historiesOf(Arbitrary<ObjectLocation> locations) {
    return Combinators.combine(kinds(), locations, Arbitraries.integers().between(0, 5_000))
        .as(ObjectAction::new)
        .list()
        .ofMaxSize(MOST_ACTIONS);
  }

  /// How a source delivers these events that promises to deliver each at least once, and nothing
  /// else: one to four times, in any order.
  public static <T> Arbitrary<List<T>> deliveriesOf(List<T> events) {
    return Arbitraries.integers()
        .between(1, MOST_DELIVERIES)
        .list()
        .ofSize(events.size())
        .map(times -> repeated(events, times))
        .flatMap(Arbitraries::shuffle);
  }

  /// The same, in batches of up to ten, as a queue hands them over.
  public static <T> Arbitrary<List<List<T>>> batchesOf(List<T> events) {
    return Combinators.combine(
            deliveriesOf(events), Arbitraries.integers().between(1, LARGEST_BATCH))
        .as(HistoryArbitraries::cut);
  }

  private static Arbitrary<Kind> kinds() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(Kind.PUT)),
        Tuple.of(3, Arbitraries.of(Kind.DELETE, Kind.EXPIRE)),
        Tuple.of(2, Arbitraries.of(Kind.class)));
  }

  private static <T> List<T> repeated(List<T> events, List<Integer> times) {
    var deliveries = new ArrayList<T>();
    for (int i = 0; i < events.size(); i++) {
      for (int n = 0; n < times.get(i); n++) {
        deliveries.add(events.get(i));
      }
    }
    return deliveries;
  }

  private static <T> List<List<T>> cut(List<T> deliveries, int size) {
    var batches = new ArrayList<List<T>>();
    for (int from = 0; from < deliveries.size(); from += size) {
      batches.add(deliveries.subList(from, Math.min(from + size, deliveries.size())));
    }
    return batches;
  }
}
