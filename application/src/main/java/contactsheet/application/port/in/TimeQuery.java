package contactsheet.application.port.in;

import contactsheet.domain.BucketName;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A page of a bucket's rows in the order of a time.
///
/// @param bucket the bucket
/// @param order the time that counts
/// @param from the first time, or none for all up to `to`
/// @param to the time before which the range ends, or none for all from `from` on. Cameras whose
///     clocks were never set are in 1970 or 1980, and others are years ahead
/// @param newestFirst whether the newest row is the first one
/// @param filter the filter that the wanted rows pass
/// @param after the place at which the page before ended, or none for the first page
/// @param limit the most rows of a page, 1 to 1,000
public record TimeQuery(
    BucketName bucket,
    TimeOrder order,
    @Nullable Instant from,
    @Nullable Instant to,
    boolean newestFirst,
    RowFilter filter,
    @Nullable TimePlace after,
    int limit) {
  /// @throws IllegalArgumentException if the range is empty, or the limit not allowed
  public TimeQuery {
    if (limit < 1 || limit > PageQuery.MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit + ": 1 to 1000 are allowed");
    }
    var _ = question(bucket, order, from, to, newestFirst, filter);
  }

  /// The question for the store.
  public TimeQuestion question() {
    return question(bucket, order, from, to, newestFirst, filter);
  }

  private static TimeQuestion question(
      BucketName bucket,
      TimeOrder order,
      @Nullable Instant from,
      @Nullable Instant to,
      boolean newestFirst,
      RowFilter filter) {
    return new TimeQuestion(
        bucket,
        order,
        from == null ? TimeOrder.EARLIEST : from,
        to == null ? TimeOrder.LATEST : to,
        newestFirst,
        filter);
  }

  /// The page behind this one.
  ///
  /// @param place the place at which this one ended
  public TimeQuery behind(TimePlace place) {
    return new TimeQuery(bucket, order, from, to, newestFirst, filter, place, limit);
  }
}
