package contactsheet.adapter.protocol.dynamodb;

import static java.util.Objects.requireNonNull;

import contactsheet.application.port.out.TimeListing.TimeListResult.TimePage;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.TimeOrder;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A page that is filled month by month. It ends when it is full, or when so many rows were read
/// for it that its reader should not wait any longer.
final class TimePageInProgress {
  private final TimeQuestion question;
  private final int limit;
  private final int mostExamined;
  private final AtomicInteger examined = new AtomicInteger();
  private final List<Recorded> entries = new ArrayList<>();
  private @Nullable TimePlace reached;

  /// @param mostExamined how many rows may be read
  TimePageInProgress(TimeQuestion question, int limit, int mostExamined) {
    this.question = question;
    this.limit = limit;
    this.mostExamined = mostExamined;
  }

  /// The count of the rows that were read, for the requests to add to.
  AtomicInteger examined() {
    return examined;
  }

  /// Takes the rows of a month that pass the filter. A row that is just moving from one shard to
  /// another may be seen in both: once is enough.
  ///
  /// @return whether the page ends here
  boolean takes(List<TimedRows> shards) throws UnreadableItemException, NotReadException {
    var queue =
        new PriorityQueue<TimedRows>(
            Comparator.comparing(rows -> requireNonNull(rows.first()).place(), question::compare));
    shards.stream().filter(rows -> rows.first() != null).forEach(queue::add);
    while (!queue.isEmpty()) {
      if (isFull()) {
        return true;
      }
      var rows = queue.remove();
      take(requireNonNull(rows.first()));
      rows.advance();
      if (rows.first() != null) {
        queue.add(rows);
      }
    }
    return false;
  }

  /// Whether enough was taken, or enough was read. A page takes one row at least, so that pages
  /// come to an end.
  boolean isFull() {
    return entries.size() == limit || (reached != null && examined.get() >= mostExamined);
  }

  private void take(TimedRows.Row row) {
    if (!row.place().equals(reached) && question.filter().passes(row.entry())) {
      entries.add(row.entry());
    }
    reached = row.place();
  }

  /// Notes that all rows of a month are taken.
  void hasPassed(YearMonth month) {
    var later = question.newestFirst() ? month : month.plusMonths(1);
    var start = later.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    reached = new TimePlace(start.isAfter(TimeOrder.LATEST) ? TimeOrder.LATEST : start, null);
  }

  /// The page, with more behind it.
  TimePage goingOn() {
    return new TimePage(entries, reached, examined.get());
  }

  /// The page, with nothing behind it.
  TimePage atTheEnd() {
    return new TimePage(entries, null, examined.get());
  }
}
