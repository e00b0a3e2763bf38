package contactsheet.adapter.protocol.dynamodb;

import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectKey;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Lists a bucket without an index: it reads the whole table for every page, and keeps only the
/// rows of the page. The result is right; its time and its price grow with the table.
final class BucketScan {
  private final TableRequests requests;
  private final TableFailures failures;
  private final AtomicBoolean warned = new AtomicBoolean();

  BucketScan(TableRequests requests, TableFailures failures) {
    this.requests = requests;
    this.failures = failures;
  }

  ListResult page(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    warnOnce();
    try {
      return page(firstRows(new ListedRows(bucket, prefix, after), limit + 1), limit);
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

  private static ListResult page(SortedMap<ObjectKey, Map<String, Value>> rows, int limit)
      throws UnreadableItemException {
    var entries = new ArrayList<Recorded>();
    for (var item : rows.values()) {
      if (entries.size() < limit && MetadataItem.entry(item) instanceof Recorded recorded) {
        entries.add(recorded);
      }
    }
    return new ListResult.EntryPage(entries, rows.size() > limit);
  }
}
