package contactsheet.adapter.protocol.dynamodb;

import contactsheet.adapter.protocol.dynamodb.TableRequests.ConditionFailed;
import contactsheet.adapter.protocol.dynamodb.TableRequests.NoSuccess;
import contactsheet.adapter.protocol.dynamodb.TableRequests.Written;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.domain.Attribute;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps what is known of each bucket's audits in one row of the table of rows, whichever of the
/// two layouts that has.
///
/// Safe for use by many threads at once.
public final class DynamoDbAuditStatusStore implements AuditStatusStore {
  private final TableRequests requests;
  private final TableFailures failures;

  /// @param requests the requests to the table
  public DynamoDbAuditStatusStore(TableRequests requests) {
    this.requests = requests;
    failures = new TableFailures(requests.table());
  }

  @Override
  public FoundStatus find(BucketName bucket) {
    var named =
        new Expression(
            "filename = :filename",
            new ItemWriter().text(":filename", AuditItem.filename(bucket)).attributes());
    try {
      var rows = PagedRows.of(after -> requests.query(named, after));
      for (var row = rows.next(); row != null; row = rows.next()) {
        if (isOne(row)) {
          return new FoundStatus.Stored(AuditItem.status(row));
        }
      }
      return new FoundStatus.Nothing();
    } catch (UnreadableItemException e) {
      return new FoundStatus.NotRead(failures.of(e));
    } catch (NotReadException e) {
      return new FoundStatus.NotRead(failures.of("read " + subject(bucket), e.answer()));
    }
  }

  private static boolean isOne(Map<String, Value> row) {
    return new Value.Text(AuditItem.NO_BUCKET).equals(row.get(Attribute.BUCKET));
  }

  @Override
  public Replacement replaceIfUnchanged(@Nullable AuditStatus read, AuditStatus next) {
    return switch (requests.put(AuditItem.of(next), unchangedSince(read))) {
      case Written() -> new Replacement.Replaced();
      case ConditionFailed _ -> new Replacement.Changed();
      case NoSuccess none ->
          new Replacement.NotReplaced(failures.of("write " + subject(next.bucket()), none));
    };
  }

  private static Expression unchangedSince(@Nullable AuditStatus read) {
    return read == null
        ? new Expression("attribute_not_exists(filename)", Map.of())
        : new Expression(
            "revision = :revision",
            new ItemWriter().number(":revision", read.revision()).attributes());
  }

  private static String subject(BucketName bucket) {
    return "what is known of the audits of bucket " + bucket;
  }
}
