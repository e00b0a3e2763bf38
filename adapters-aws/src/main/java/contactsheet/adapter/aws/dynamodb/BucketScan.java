package contactsheet.adapter.aws.dynamodb;

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
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/// Lists a bucket without an index: reads the whole table for every page, and keeps no more of it
/// than the page. Right, slow, and paid for by the table's size.
final class BucketScan {
  private static final System.Logger LOG = System.getLogger(BucketScan.class.getName());

  private final DynamoDbClient client;
  private final String table;
  private final DynamoDbFailures failures;
  private final AtomicBoolean warned = new AtomicBoolean();

  BucketScan(DynamoDbClient client, String table, DynamoDbFailures failures) {
    this.client = client;
    this.table = table;
    this.failures = failures;
  }

  ListResult page(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    warnOnce();
    try {
      return page(firstRows(rowsBehind(bucket, prefix, after), limit + 1), limit);
    } catch (UnreadableItemException e) {
      return new ListResult.NotListed(failures.of(e));
    } catch (SdkException e) {
      return new ListResult.NotListed(failures.of("list bucket " + bucket, e));
    }
  }

  private void warnOnce() {
    if (!warned.getAndSet(true)) {
      LOG.log(
          Level.WARNING,
          "listing reads the whole of table {0} for every page, because no index is in use",
          table);
    }
  }

  private ScanRequest rowsBehind(BucketName bucket, String prefix, @Nullable ObjectKey after) {
    var filter = "#bucket = :bucket AND attribute_not_exists(removed_at)";
    var values = new ItemWriter().text(":bucket", bucket);
    if (!prefix.isEmpty()) {
      filter += " AND begins_with(filename, :prefix)";
      values.text(":prefix", prefix);
    }
    if (after != null) {
      filter += " AND filename > :after";
      values.text(":after", after);
    }
    return ScanRequest.builder()
        .tableName(table)
        .consistentRead(true)
        .filterExpression(filter)
        .expressionAttributeNames(Map.of("#bucket", Attribute.BUCKET))
        .expressionAttributeValues(values.attributes())
        .build();
  }

  /// A scan comes in no order that could be relied on: the smallest keys so far are kept.
  private SortedMap<ObjectKey, Map<String, AttributeValue>> firstRows(ScanRequest rows, int most)
      throws UnreadableItemException {
    var first = new TreeMap<ObjectKey, Map<String, AttributeValue>>();
    for (var item : client.scanPaginator(rows).items()) {
      first.put(MetadataItem.key(item), item);
      if (first.size() > most) {
        first.pollLastEntry();
      }
    }
    return first;
  }

  private static ListResult page(SortedMap<ObjectKey, Map<String, AttributeValue>> rows, int limit)
      throws UnreadableItemException {
    var entries = new ArrayList<Recorded>();
    for (var item : rows.values()) {
      if (entries.size() < limit && MetadataItem.entry(item) instanceof Recorded recorded) {
        entries.add(recorded);
      }
    }
    return new ListResult.Page(entries, rows.size() > limit);
  }
}
