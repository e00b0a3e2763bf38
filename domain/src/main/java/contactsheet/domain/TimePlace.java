package contactsheet.domain;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A place in a bucket's rows when they are sorted by a time: first by the time, then by the key.
///
/// @param time the time, from [TimeOrder#EARLIEST] to [TimeOrder#LATEST]
/// @param key the row's key, or none for the place before all rows of this time
public record TimePlace(Instant time, @Nullable ObjectKey key) implements Comparable<TimePlace> {
  private static final Comparator<TimePlace> ORDER =
      Comparator.comparing(TimePlace::time)
          .thenComparing(
              TimePlace::key, Comparator.nullsFirst(Comparator.<ObjectKey>naturalOrder()));

  public TimePlace {
    if (time.isBefore(TimeOrder.EARLIEST) || time.isAfter(TimeOrder.LATEST)) {
      throw new IllegalArgumentException("nothing sorts by the time " + time);
    }
  }

  @Override
  public int compareTo(TimePlace other) {
    return ORDER.compare(this, other);
  }
}
