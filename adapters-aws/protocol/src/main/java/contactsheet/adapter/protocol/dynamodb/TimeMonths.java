package contactsheet.adapter.protocol.dynamodb;

import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The months of a question that may have rows, in its order, from the one in which the page before
/// ended. They are those with a [mark][MonthMarks]. No mark is asked for where that spares nothing:
/// for the month of a row that the page before ended at, and for a question of one month.
final class TimeMonths {
  private final TimeOrder order;
  private final @Nullable PagedRows marks;
  private @Nullable YearMonth sure;

  /// @param marks the marks of the months behind `sure`, or none
  /// @param sure a month to begin with that needs no mark, or none
  private TimeMonths(TimeOrder order, @Nullable PagedRows marks, @Nullable YearMonth sure) {
    this.order = order;
    this.marks = marks;
    this.sure = sure;
  }

  /// Asks for marks.
  @FunctionalInterface
  interface Marks {
    /// The marks of these months, the later ones first if the question is like that.
    PagedRows between(YearMonth first, YearMonth last);
  }

  /// @param after the place where the page before ended, or none for the first page
  static TimeMonths of(TimeQuestion question, @Nullable TimePlace after, Marks marks) {
    var order = question.order();
    var oldest = TimeKeys.monthOf(oldest(question, after));
    var newest = TimeKeys.monthOf(newest(question, after));
    if (!oldest.isBefore(newest)) {
      return new TimeMonths(order, null, oldest.equals(newest) ? oldest : null);
    }
    if (after == null || after.key() == null) {
      return new TimeMonths(order, marks.between(oldest, newest), null);
    }
    return question.newestFirst()
        ? new TimeMonths(order, marks.between(oldest, newest.minusMonths(1)), newest)
        : new TimeMonths(order, marks.between(oldest.plusMonths(1), newest), oldest);
  }

  private static Instant oldest(TimeQuestion question, @Nullable TimePlace after) {
    var oldest = question.from();
    return after == null || question.newestFirst() || after.time().isBefore(oldest)
        ? oldest
        : after.time();
  }

  private static Instant newest(TimeQuestion question, @Nullable TimePlace after) {
    var newest = question.to().minusNanos(1);
    return after == null || !question.newestFirst() || newest.isBefore(before(after))
        ? newest
        : before(after);
  }

  /// The last time at which rows can lie that sort before a place.
  private static Instant before(TimePlace place) {
    return place.key() == null ? place.time().minusNanos(1) : place.time();
  }

  /// The next month, or none.
  @Nullable YearMonth next() throws UnreadableItemException, NotReadException {
    var first = sure;
    if (first != null) {
      sure = null;
      return first;
    }
    var mark = marks == null ? null : marks.next();
    return mark == null
        ? null
        : new ItemReader(mark).text(TimeIndex.sortKey(order), TimeMonths::month);
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a month: " + text, e);
    }
  }
}
