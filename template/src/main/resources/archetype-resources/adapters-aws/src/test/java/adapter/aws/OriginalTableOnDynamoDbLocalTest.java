package ${package}.adapter.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ${package}.application.port.out.MetadataStore;
import ${package}.application.port.out.MetadataStore.ReadResult;
import ${package}.application.port.out.MetadataStore.WriteResult;
import ${package}.contract.MetadataStoreContract;
import ${package}.domain.*;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The table of the original design, which has no sort key, with the original rows.
final class OriginalTableOnDynamoDbLocalTest extends MetadataStoreContract {
  private static final String TABLE = TestTable.create(DynamoDbLocal.client(), "filename");
  private static final Instant NOW = Instant.parse("2026-11-05T12:00:00Z");

  @Override
  protected MetadataStore store() {
    return new DynamoDbMetadataStore(DynamoDbLocal.client(), TABLE);
  }

  @Test
  void an_original_row_is_read_and_gives_way_to_the_first_event() {
    var item =
        Map.of(
            "filename", AttributeValue.fromS("old.jpg"),
            "bucket", AttributeValue.fromS("photos"),
            "size_in_bytes", AttributeValue.fromN("17"),
            "upload_time", AttributeValue.fromS("2024-01-01 12:00:00+00:00"));
    DynamoDbLocal.client().putItem(it -> it.tableName(TABLE).item(item));
    var change = change("photos", "old.jpg");
    var found = new Observation.Found(17, Instant.parse("2024-01-01T12:00:00Z"), "");
    var row = ((ReadResult.Read) store().find(change.location())).entry().orElseThrow();
    assertEquals(found, row.seen());
    var entry = MetadataEntry.of(change, found, NOW);
    assertEquals(
        new WriteResult.Written(), store().replaceIfUnchanged(Optional.of(row), entry));
  }

  @Test
  void another_bucket_s_row_is_not_overwritten() {
    var absent = new Observation.Absent();
    store().saveIfNewer(MetadataEntry.of(change("first", "same.jpg"), absent, NOW));
    var second = MetadataEntry.of(change("second", "same.jpg"), absent, NOW);
    assertInstanceOf(WriteResult.NotWritten.class, store().saveIfNewer(second));
    assertInstanceOf(
        WriteResult.NotWritten.class, store().replaceIfUnchanged(Optional.empty(), second));
    assertEquals(new ReadResult.Read(Optional.empty()), store().find(second.location()));
  }

  private static ObjectChange change(String bucket, String key) {
    return new ObjectChange(
        new ObjectLocation(bucket, key), Optional.of(new Sequencer("0F")));
  }
}
