package contactsheet.application.port.in;

import contactsheet.domain.BucketName;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A page of a bucket's rows in the order of a time.
///
/// @param bucket the bucket
/// @param order the time that counts
/// @param from the first time, or none for [#BEGINNING]
/// @param to the time before which the range ends, or none for a day from now: a camera's clock may
///     be ahead
/// @param newestFirst whether the newest row is the first one
/// @param filter which of the rows are wanted
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
  /// Where a question begins that does not say from when. Digital cameras are younger. A reader who
  /// looks for older dates has to say so.
  public static final Instant BEGINNING = Instant.parse("1990-01-01T00:00:00Z");

  private static final Duration AHEAD = Duration.ofDays(1);

  /// @throws IllegalArgumentException if the range is empty, or the limit not allowed
  public TimeQuery {
    if (limit < 1 || limit > PageQuery.MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit + ": 1 to 1000 are allowed");
    }
    if (from == null && to != null && !to.isAfter(BEGINNING)) {
      throw new IllegalArgumentException(
          "say from when: a question without it begins at " + BEGINNING);
    }
    var _ = question(bucket, order, from, to, newestFirst, filter, BEGINNING);
  }

  /// The question for the store.
  ///
  /// @param now the time of asking
  public TimeQuestion question(Instant now) {
    return question(bucket, order, from, to, newestFirst, filter, now);
  }

  private static TimeQuestion question(
      BucketName bucket,
      TimeOrder order,
      @Nullable Instant from,
      @Nullable Instant to,
      boolean newestFirst,
      RowFilter filter,
      Instant now) {
    var first = from == null ? BEGINNING : from;
    var end = to == null ? (first.isAfter(now) ? first : now).plus(AHEAD) : to;
    return new TimeQuestion(bucket, order, first, end, newestFirst, filter);
  }

  /// The page behind this one.
  ///
  /// @param place at which this one ended
  public TimeQuery behind(TimePlace place) {
    return new TimeQuery(bucket, order, from, to, newestFirst, filter, place, limit);
  }
}
