package contactsheet.domain;

import contactsheet.domain.MetadataEntry.Recorded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A question for a bucket's recorded rows of a range of time, in the order of that time. Rows of
/// the same time are in the order of their keys, and newest first is the exact reverse.
///
/// @param bucket the bucket
/// @param order the time that counts
/// @param from the first time
/// @param to the time before which the range ends
/// @param newestFirst whether the newest row is the first one
/// @param filter the filter that the wanted rows pass
public record TimeQuestion(
    BucketName bucket,
    TimeOrder order,
    Instant from,
    Instant to,
    boolean newestFirst,
    RowFilter filter) {
  /// @throws IllegalArgumentException if the range is empty, or not within the times that rows are
  ///     sorted by
  public TimeQuestion {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("there is no time from " + from + " to before " + to);
    }
    if (from.isBefore(TimeOrder.EARLIEST) || to.isAfter(TimeOrder.LATEST)) {
      throw new IllegalArgumentException(
          "only times from "
              + TimeOrder.EARLIEST
              + " to "
              + TimeOrder.LATEST
              + " can be asked for");
    }
  }

  /// The place at which a row of the bucket sorts.
  public TimePlace placeOf(Recorded row) {
    return new TimePlace(order.timeOf(row.metadata()), row.location().key());
  }

  /// Whether a row is one of this bucket and of this range, whatever the filter says.
  public boolean covers(Recorded row) {
    var time = order.timeOf(row.metadata());
    return row.location().bucket().equals(bucket) && !time.isBefore(from) && time.isBefore(to);
  }

  /// Compares two places in the order of the answer.
  public int compare(TimePlace one, TimePlace other) {
    return newestFirst ? other.compareTo(one) : one.compareTo(other);
  }

  /// Whether a place is still to come when an answer has come as far as `after`.
  ///
  /// @param after the place as far as which the answer has come; none at the beginning
  public boolean isBehind(TimePlace place, @Nullable TimePlace after) {
    return after == null || compare(place, after) > 0;
  }
}
