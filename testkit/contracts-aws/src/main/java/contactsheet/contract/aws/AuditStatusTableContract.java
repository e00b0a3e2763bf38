package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore.FoundStatus;
import contactsheet.application.port.out.AuditStatusStore.Replacement;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.contract.AuditStatusStoreContract;
import contactsheet.contract.TableLayout;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The contract of statuses in a table of DynamoDB, beside the entries of the same table.
public abstract class AuditStatusTableContract extends AuditStatusStoreContract {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private final TestTable table;

  /// @param indexed whether the table has the index of [TestTable]
  protected AuditStatusTableContract(TableLayout layout, boolean indexed) {
    var server = DynamoDbLocal.client();
    table = indexed ? TestTable.indexed(server, layout) : TestTable.create(server, layout);
  }

  /// The statuses in a table.
  protected abstract AuditStatusStore statuses(String table);

  /// The entries in a table, which are listed by its index if it has one.
  protected abstract MetadataStore entries(String table);

  @Override
  protected final AuditStatusStore statuses() {
    return statuses(table.name());
  }

  @Override
  protected final MetadataStore entries() {
    return entries(table.name());
  }

  @Test
  void a_status_that_somebody_has_damaged_is_not_taken_for_none() {
    var statuses = statuses();
    assertEquals(new Replacement.Replaced(), statuses.replaceIfUnchanged(null, status()));
    var row = new HashMap<>(onlyRow());
    row.put("since", fromS("yesterday"));
    table.put(row);
    var found = assertInstanceOf(FoundStatus.NotRead.class, statuses.find(PHOTOS));
    assertTrue(found.failure().reason().contains("since"), found::toString);
  }

  @Test
  void its_row_can_be_no_objects_row() {
    assertEquals(new Replacement.Replaced(), statuses().replaceIfUnchanged(null, status()));
    var row = onlyRow();
    assertTrue(text(row, "filename").startsWith("../"), row::toString);
    assertTrue(text(row, "bucket").contains(":"), row::toString);
    assertTrue(!row.containsKey("listing_shard") && !row.containsKey("expires_at"), row::toString);
  }

  @Test
  void a_table_that_is_missing_is_told() {
    var statuses = statuses("no-such-table");
    var found = assertInstanceOf(FoundStatus.NotRead.class, statuses.find(PHOTOS));
    assertTrue(found.failure().reason().contains("no-such-table"), found::toString);
    var replaced =
        assertInstanceOf(
            Replacement.NotReplaced.class, statuses.replaceIfUnchanged(null, status()));
    assertTrue(replaced.failure().reason().contains("no-such-table"), replaced::toString);
  }

  private static String text(Map<String, AttributeValue> row, String attribute) {
    return Objects.requireNonNull(row.get(attribute)).s();
  }

  private Map<String, AttributeValue> onlyRow() {
    var rows = table.client().scan(scan -> scan.tableName(table.name()).consistentRead(true));
    assertEquals(1, rows.count());
    return rows.items().getFirst();
  }

  private static AuditStatus status() {
    var plan = new AuditPlan(PHOTOS, "", Duration.ofDays(1), null);
    return AuditStatus.before(plan, NOON).held(plan, NOON, NOON.plusSeconds(60));
  }
}
