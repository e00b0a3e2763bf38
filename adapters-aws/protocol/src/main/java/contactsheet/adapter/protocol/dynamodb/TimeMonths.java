package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The months of a question in its order, from the one in which the page before ended.
final class TimeMonths implements Iterator<YearMonth> {
  private final YearMonth last;
  private final int step;
  private YearMonth next;

  private TimeMonths(YearMonth first, YearMonth last, int step) {
    this.next = first;
    this.last = last;
    this.step = step;
  }

  /// @param after where the page before ended, or none for the first page
  static TimeMonths of(TimeQuestion question, @Nullable TimePlace after) {
    var oldest = question.from();
    var newest = question.to().minusNanos(1);
    if (question.newestFirst()) {
      var first = after == null ? newest : earlier(newest, before(after));
      return new TimeMonths(TimeKeys.monthOf(first), TimeKeys.monthOf(oldest), -1);
    }
    var first = after == null || after.time().isBefore(oldest) ? oldest : after.time();
    return new TimeMonths(TimeKeys.monthOf(first), TimeKeys.monthOf(newest), 1);
  }

  /// The last time at which rows can lie that sort before a place.
  private static Instant before(TimePlace place) {
    return place.key() == null ? place.time().minusNanos(1) : place.time();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  @Override
  public boolean hasNext() {
    return step > 0 ? !next.isAfter(last) : !next.isBefore(last);
  }

  @Override
  public YearMonth next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var month = next;
    next = next.plusMonths(step);
    return month;
  }
}
