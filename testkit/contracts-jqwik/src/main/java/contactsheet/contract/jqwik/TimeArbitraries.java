package contactsheet.contract.jqwik;

import contactsheet.domain.ByteSize;
import contactsheet.domain.ImageFormat;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Generators for questions about rows of a range of time.
public final class TimeArbitraries {
  private TimeArbitraries() {}

  /// Places anywhere in the times that rows are sorted by, with a key or before all keys.
  public static Arbitrary<TimePlace> places() {
    return Combinators.combine(times(), ObjectArbitraries.objectKeys().injectNull(0.1))
        .as(TimePlace::new);
  }

  /// Filters with any of their parts missing.
  public static Arbitrary<RowFilter> filters() {
    var sizes = Arbitraries.longs().between(0, 1L << 40).map(ByteSize::new);
    return Combinators.combine(
            Arbitraries.of(ImageFormat.values()).injectNull(0.7),
            sizes.injectNull(0.7),
            TextArbitraries.words().injectNull(0.7),
            TextArbitraries.words().injectNull(0.7),
            TextArbitraries.words().injectNull(0.7))
        .as(
            (format, least, camera, type, name) ->
                new RowFilter(format, least, null, camera, type, name));
  }

  /// Questions of any bucket, in either order and direction.
  public static Arbitrary<TimeQuestion> questions() {
    var ranges = times().list().ofSize(2).filter(ends -> !ends.get(0).equals(ends.get(1)));
    return Combinators.combine(
            ObjectArbitraries.bucketNames(),
            Arbitraries.of(TimeOrder.values()),
            ranges,
            Arbitraries.of(true, false),
            filters())
        .as(
            (bucket, order, ends, newestFirst, filter) -> {
              var sorted = ends.stream().sorted().toList();
              return new TimeQuestion(
                  bucket, order, sorted.getFirst(), sorted.getLast(), newestFirst, filter);
            });
  }

  private static Arbitrary<Instant> times() {
    return Combinators.combine(
            Arbitraries.longs()
                .between(
                    TimeOrder.EARLIEST.getEpochSecond(), TimeOrder.LATEST.getEpochSecond() - 1),
            Arbitraries.of(0, 1, 999_999_999))
        .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
  }
}
