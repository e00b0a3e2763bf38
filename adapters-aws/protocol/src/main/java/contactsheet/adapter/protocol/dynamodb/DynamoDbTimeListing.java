package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.IndexQuery;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Rows;
import contactsheet.application.port.out.TimeListing;
import contactsheet.domain.RowFilter;
import contactsheet.domain.TimePlace;
import contactsheet.domain.TimeQuestion;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lists a bucket by time with an index: month by month, a query for each shard, whose answers are
/// in the order of the times, merged to one listing in that order. It asks once which months there
/// are, and passes over the others.
///
/// It is *eventually* consistent, as indexes of DynamoDB are: it may lag behind the table by some
/// time, most often less than a second. A row whose time changes meanwhile may be seen at both of
/// its times, or at none. The first rows of a month are seen when the index shows the month's
/// [mark][MonthMarks] too.
///
/// @param requests the requests to the table
/// @param index the indexes whose keys the rows have
public record DynamoDbTimeListing(TableRequests requests, TimeIndex index) implements TimeListing {
  /// After as many rows a page ends.
  static final int MOST_EXAMINED = 10_000;

  /// After as many queries a page ends at the end of a month.
  static final int MOST_QUERIES = 1_000;

  /// A query without a filter is asked for a shard's share of the page and this many standard
  /// deviations more, so that most often none is asked twice.
  private static final int DEVIATIONS = 4;

  private static final int LEAST_IF_FILTERED = 100;
  private static final int MOST_ROWS = 1_000;

  /// How many months are asked for at first.
  private static final int FIRST_MONTHS = 24;

  @Override
  public TimeListResult list(TimeQuestion question, @Nullable TimePlace after, int limit) {
    var page = new TimePageInProgress(question, limit, MOST_EXAMINED);
    try {
      var months = TimeMonths.of(question, after, (one, last) -> marks(question, one, last));
      var most = Math.max(1, MOST_QUERIES / index.shards());
      var month = months.next();
      for (int i = 0; i < most && month != null && !page.isFull(); i++) {
        var shards = shards(question, after, month, limit, page.examined());
        SideBySide.run(shards, TimedRows::advance);
        if (page.takes(shards)) {
          return page.goingOn();
        }
        page.hasPassed(month);
        month = months.next();
      }
      return month == null ? page.atTheEnd() : page.goingOn();
    } catch (UnreadableItemException e) {
      return new TimeListResult.NotListed(new TableFailures(requests.table()).of(e));
    } catch (NotReadException e) {
      return new TimeListResult.NotListed(
          new TableFailures(requests.table())
              .ofTimeIndex(
                  index, question.order(), "list bucket " + question.bucket(), e.answer()));
    }
  }

  private List<TimedRows> shards(
      TimeQuestion question,
      @Nullable TimePlace after,
      YearMonth month,
      int limit,
      AtomicInteger examined) {
    return IntStream.range(0, index.shards())
        .mapToObj(
            shard -> {
              var key = key(question, after, TimeKeys.partition(question.bucket(), month, shard));
              var rows = rows(question, key, firstPage(question, limit), examined);
              return new TimedRows(rows, question, after);
            })
        .toList();
  }

  /// The marks of a bucket's months are no rows of objects, and are not counted.
  private PagedRows marks(TimeQuestion question, YearMonth first, YearMonth last) {
    var partition = MonthMarks.partition(question.bucket());
    var key = key(question, partition, first.toString(), last.toString());
    return rows(question, key, FIRST_MONTHS, new AtomicInteger());
  }

  /// Each page of a partition is twice as long as the one before.
  private PagedRows rows(
      TimeQuestion question, Expression key, int firstPage, AtomicInteger examined) {
    var most = new AtomicInteger(firstPage);
    return PagedRows.of(
        behind -> {
          var answer =
              requests.queryIndex(
                  new IndexQuery(
                      index.nameFor(question.order()),
                      key,
                      question.newestFirst(),
                      most.getAndUpdate(before -> Math.min(MOST_ROWS, 2 * before))),
                  behind);
          if (answer instanceof Rows page) {
            examined.addAndGet(page.rows().size());
          }
          return answer;
        });
  }

  private int firstPage(TimeQuestion question, int limit) {
    var share = limit / index.shards();
    var enough = share + DEVIATIONS * (int) Math.ceil(Math.sqrt(share + 1.0));
    var most = Math.min(limit + 1, enough);
    return question.filter().equals(RowFilter.NONE) ? most : Math.max(most, LEAST_IF_FILTERED);
  }

  /// The two ends are texts of places, which the rows' own ones lie between. The place that the
  /// page before ended at is read once more, because of rows with the same text.
  private static Expression key(
      TimeQuestion question, @Nullable TimePlace after, String partition) {
    var low = new TimePlace(question.from(), null);
    var high = new TimePlace(question.to(), null);
    if (after != null && question.newestFirst()) {
      high = after.compareTo(high) < 0 ? after : high;
    } else if (after != null) {
      low = after.compareTo(low) > 0 ? after : low;
    }
    return key(question, partition, TimeKeys.text(low), TimeKeys.text(high));
  }

  private static Expression key(TimeQuestion question, String partition, String low, String high) {
    var order = question.order();
    return new Expression(
        TimeIndex.partitionKey(order)
            + " = :month AND "
            + TimeIndex.sortKey(order)
            + " BETWEEN :low AND :high",
        new ItemWriter()
            .text(":month", partition)
            .text(":low", low)
            .text(":high", high)
            .attributes());
  }
}
