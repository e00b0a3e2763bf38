package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;
import contactsheet.domain.Attribute;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.TimeOrder;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which months of a bucket the indexes by time have rows of, so that a reader asks for no other.
///
/// Each such month has a mark: a row of the table, which the index shows in a partition of its own.
/// It is written before the first row of its month, and never removed. So a month without a mark
/// has no row; a month with one may have none any more.
///
/// No object can have such a row: its `filename` leads out of the bucket, which S3 lets no object's
/// key do, and its `bucket` is no bucket's name (as [AuditItem]).
///
/// Safe for use by many threads at once.
///
/// @param requests the requests to the table
/// @param index the indexes by time whose months are marked
/// @param known the marks that this process has written or found, so that it asks for none twice
record MonthMarks(TableRequests requests, TimeIndex index, Set<String> known) {
  /// The `bucket` of all marks: no bucket's name has a colon.
  static final String NO_BUCKET = "contactsheet:months";

  static final Expression ABSENT = new Expression("attribute_not_exists(filename)", Map.of());

  MonthMarks(TableRequests requests, TimeIndex index) {
    this(requests, index, ConcurrentHashMap.newKeySet());
  }

  /// The index's partition of a bucket's marks. The sort key is the month.
  static String partition(BucketName bucket) {
    return bucket + "#months";
  }

  /// A mark as a row of the table.
  static Map<String, Value> item(TimeOrder order, BucketName bucket, YearMonth month) {
    return new ItemWriter()
        .text(Attribute.FILENAME, filename(order, bucket, month))
        .text(Attribute.BUCKET, NO_BUCKET)
        .text(TimeIndex.partitionKey(order), partition(bucket))
        .text(TimeIndex.sortKey(order), month.toString())
        .attributes();
  }

  private static String filename(TimeOrder order, BucketName bucket, YearMonth month) {
    var done =
        switch (order) {
          case TAKEN -> "taken";
          case UPLOADED -> "uploaded";
        };
    return "../" + done + " in " + month + " in " + bucket;
  }

  private static String filename(TimeOrder order, Recorded row) {
    return filename(order, row.location().bucket(), month(order, row));
  }

  private static YearMonth month(TimeOrder order, Recorded row) {
    return TimeKeys.monthOf(order.timeOf(row.metadata()));
  }

  /// Marks the months of a row that is about to be written.
  ///
  /// @return why a month is not marked, or none if both are
  @Nullable NoSuccess mark(Recorded row) {
    for (var order : TimeOrder.values()) {
      var name = filename(order, row);
      if (!known.contains(name)) {
        var mark = item(order, row.location().bucket(), month(order, row));
        if (requests.put(mark, ABSENT) instanceof NoSuccess none) {
          return none;
        }
        known.add(name);
      }
    }
    return null;
  }

  /// Whether readers find a row by both times: it lies where it belongs, and its months are marked.
  boolean show(Recorded row, Map<String, Value> item) throws NotReadException {
    return TimeKeys.areRight(row, index, item)
        && isMarked(TimeOrder.TAKEN, row)
        && isMarked(TimeOrder.UPLOADED, row);
  }

  private boolean isMarked(TimeOrder order, Recorded row) throws NotReadException {
    var name = filename(order, row);
    if (known.contains(name)) {
      return true;
    }
    var named =
        new Expression(
            "filename = :filename", new ItemWriter().text(":filename", name).attributes());
    var rows = PagedRows.of(after -> requests.query(named, after));
    for (var mark = rows.next(); mark != null; mark = rows.next()) {
      if (new Value.Text(NO_BUCKET).equals(mark.get(Attribute.BUCKET))) {
        known.add(name);
        return true;
      }
    }
    return false;
  }
}
