package contactsheet.adapter.protocol.dynamodb;

import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Lists a bucket without an index: it reads the whole table for every page, and keeps only the
/// rows of the page. The result is right; its time and its price grow with the table.
final class BucketScan {
  private final TableRequests requests;
  private final @Nullable MonthMarks times;
  private final TableFailures failures;
  private final AtomicBoolean warned = new AtomicBoolean();

  /// @param times the indexes by time, if there are some
  BucketScan(TableRequests requests, @Nullable MonthMarks times, TableFailures failures) {
    this.requests = requests;
    this.times = times;
    this.failures = failures;
  }

  ListResult page(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    warnOnce();
    try {
      var rows = firstRows(new ListedRows(bucket, prefix, after), limit + 1);
      return ListedEntries.page(rows.values(), limit, times);
    } catch (UnreadableItemException e) {
      return new ListResult.NotListed(failures.of(e));
    } catch (NotReadException e) {
      return new ListResult.NotListed(failures.of("list bucket " + bucket, e.answer()));
    }
  }

  /// Loaded with the first listing, so that a function that never lists does not start Java's
  /// logging.
  private void warnOnce() {
    if (!warned.getAndSet(true)) {
      System.getLogger(BucketScan.class.getName())
          .log(
              Level.WARNING,
              "listing reads the whole of table {0} for every page, because no index is in use",
              requests.table());
    }
  }

  private static Expression filter(ListedRows listed) {
    var filter = "#bucket = :bucket AND attribute_not_exists(removed_at)";
    var values = new ItemWriter().text(":bucket", listed.bucket());
    if (!listed.prefix().isEmpty()) {
      filter += " AND begins_with(filename, :prefix)";
      values.text(":prefix", listed.prefix());
    }
    if (listed.after() != null) {
      filter += " AND filename > :after";
      values.text(":after", listed.after());
    }
    return new Expression(filter, values.attributes());
  }

  /// A scan returns rows in no order, so the smallest keys so far are kept.
  private SortedMap<ObjectKey, Map<String, Value>> firstRows(ListedRows listed, int most)
      throws UnreadableItemException, NotReadException {
    var filter = filter(listed);
    var first = new TreeMap<ObjectKey, Map<String, Value>>();
    var rows = PagedRows.filtered(after -> requests.scan(filter, after));
    for (var item = rows.next(); item != null; item = rows.next()) {
      if (listed.have(item)) {
        first.put(MetadataItem.key(item), item);
      }
      if (first.size() > most) {
        first.pollLastEntry();
      }
    }
    return first;
  }
}
