package contactsheet.adapter.protocol.dynamodb;

import static java.util.Objects.requireNonNull;

import contactsheet.adapter.protocol.dynamodb.ShardRows.Row;
import contactsheet.adapter.protocol.dynamodb.TableRequests.IndexQuery;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lists a bucket by the index. It queries each shard, whose answers are in the order of the keys,
/// and merges them in that order. It reads little more than it returns.
///
/// @param times the indexes by time, if there are some
/// @param failures the failures of the table
record IndexListing(
    TableRequests requests, Listing listing, @Nullable MonthMarks times, TableFailures failures) {
  /// The factor by which the fullest of the shards is likely to exceed its share.
  private static final int SPARE = 10;

  private static final Comparator<ShardRows> BY_FIRST_KEY =
      Comparator.comparing(rows -> requireNonNull(rows.first()).key());

  ListResult page(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    try {
      var shards =
          IntStream.range(0, listing.shards())
              .mapToObj(shard -> rows(shard, new ListedRows(bucket, prefix, after), limit))
              .toList();
      SideBySide.run(shards, ShardRows::advance);
      return page(merged(shards, limit + 1), limit);
    } catch (UnreadableItemException e) {
      return new ListResult.NotListed(failures.of(e));
    } catch (NotReadException e) {
      return new ListResult.NotListed(
          failures.ofIndex(listing.index(), "list bucket " + bucket, e.answer()));
    }
  }

  /// The key condition has room for one comparison, so the one of the two that leaves less to read
  /// is used.
  private ShardRows rows(int shard, ListedRows listed, int limit) {
    var prefix = listed.prefix();
    var after = listed.after();
    var condition = "listing_shard = :shard";
    var values = new ItemWriter().text(":shard", ListingShard.name(listed.bucket(), shard));
    if (after != null && after.startsWith(prefix)) {
      condition += " AND filename > :after";
      values.text(":after", after);
    } else if (!prefix.isEmpty()) {
      condition += " AND begins_with(filename, :prefix)";
      values.text(":prefix", prefix);
    }
    var key = new Expression(condition, values.attributes());
    var most = Math.min(limit + 1, limit / listing.shards() + SPARE);
    var query = new IndexQuery(listing.index(), key, false, most);
    var rows = PagedRows.of(behind -> requests.queryIndex(query, behind));
    return new ShardRows(rows, listed);
  }

  /// A row that is just moving from one shard to another may be seen in both: once is enough.
  private static List<Row> merged(List<ShardRows> shards, int most)
      throws UnreadableItemException, NotReadException {
    var queue = new PriorityQueue<>(BY_FIRST_KEY);
    shards.stream().filter(rows -> rows.first() != null).forEach(queue::add);
    var merged = new ArrayList<Row>();
    while (!queue.isEmpty() && merged.size() < most) {
      var rows = queue.remove();
      var row = requireNonNull(rows.first());
      if (merged.isEmpty() || !merged.getLast().key().equals(row.key())) {
        merged.add(row);
      }
      rows.advance();
      if (rows.first() != null) {
        queue.add(rows);
      }
    }
    return merged;
  }

  private ListResult page(List<Row> rows, int limit)
      throws UnreadableItemException, NotReadException {
    var items = rows.stream().map(Row::item).toList();
    return ListedEntries.page(items, limit, times);
  }
}
