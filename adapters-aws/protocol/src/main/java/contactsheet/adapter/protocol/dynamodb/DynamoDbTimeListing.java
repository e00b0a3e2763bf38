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
/// in the order of the times, merged to one listing in that order.
///
/// It is *eventually* consistent, as indexes of DynamoDB are: it may lag behind the table by some
/// time, most often less than a second. A row whose time changes meanwhile may be seen at both of
/// its times, or at none.
///
/// @param requests carries what is asked of the table
/// @param index whose keys the rows have
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

  @Override
  public TimeListResult list(TimeQuestion question, @Nullable TimePlace after, int limit) {
    var page = new TimePageInProgress(question, limit, MOST_EXAMINED);
    try {
      var months = TimeMonths.of(question, after);
      var most = Math.max(1, MOST_QUERIES / index.shards());
      for (int i = 0; i < most && months.hasNext() && !page.isFull(); i++) {
        var month = months.next();
        var shards = shards(question, after, month, limit, page.examined());
        SideBySide.run(shards, TimedRows::advance);
        if (page.takes(shards)) {
          return page.goingOn();
        }
        page.hasPassed(month);
      }
      return months.hasNext() ? page.goingOn() : page.atTheEnd();
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
              return new TimedRows(rows(question, key, limit, examined), question, after);
            })
        .toList();
  }

  /// Each page of a shard is twice as long as the one before.
  private PagedRows rows(TimeQuestion question, Expression key, int limit, AtomicInteger examined) {
    var most = new AtomicInteger(firstPage(question, limit));
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
    var order = question.order();
    return new Expression(
        TimeIndex.partitionKey(order)
            + " = :month AND "
            + TimeIndex.sortKey(order)
            + " BETWEEN :low AND :high",
        new ItemWriter()
            .text(":month", partition)
            .text(":low", TimeKeys.text(low))
            .text(":high", TimeKeys.text(high))
            .attributes());
  }
}
