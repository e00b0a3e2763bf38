package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult.NotRead;
import contactsheet.application.port.out.MetadataStore.SaveResult.NotSaved;
import contactsheet.contract.TableLayout;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.UserMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// DynamoDB's own refusals for tables and rows that cannot work.
public abstract class WrongTableContract {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  @Test
  void a_missing_table_is_named() {
    var store = store(DynamoDbLocal.endpoint(), "no-such-table");
    assertTold(store, "there is no DynamoDB table no-such-table");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "key"})
  void a_table_with_another_key_is_told_which_it_needs(String key) {
    var store = store(TestTable.create(DynamoDbLocal.client(), List.of(key)));
    assertTold(store, "its partition key has to be filename");
  }

  @Test
  void a_table_with_another_sort_key_is_told_which_it_needs() {
    var store = store(TestTable.create(DynamoDbLocal.client(), List.of("filename", "year")));
    var failure = assertInstanceOf(NotSaved.class, store.saveIfNewer(entry(Map.of()))).failure();
    assertTrue(failure.reason().contains("its sort key bucket"), failure::reason);
  }

  @Test
  void a_row_over_400_kb_is_refused_for_its_size() {
    var store = store(TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_ONLY));
    var entry = entry(Map.of("poem", "x".repeat(400 * 1024)));
    var failure = assertInstanceOf(NotSaved.class, store.saveIfNewer(entry)).failure();
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    assertTrue(failure.reason().contains("larger than 400 KB"), failure::reason);
  }

  private static void assertTold(MetadataStore store, String sentence) {
    var saved = assertInstanceOf(NotSaved.class, store.saveIfNewer(entry(Map.of()))).failure();
    var read = assertInstanceOf(NotRead.class, store.find(CAT)).failure();
    for (var failure : List.of(saved, read)) {
      assertEquals(Failure.Kind.PERMANENT, failure.kind());
      assertTrue(failure.reason().contains(sentence), failure::reason);
    }
  }

  private static MetadataEntry entry(Map<String, String> userMetadata) {
    var metadata =
        new ObjectMetadata(
            new ByteSize(5),
            NOON,
            null,
            null,
            null,
            null,
            null,
            null,
            UserMetadata.of(userMetadata),
            null);
    return new MetadataEntry.Recorded(
        CAT, metadata, new Stamp(new Sequencer("1"), NOON, NOON, null));
  }

  private MetadataStore store(TestTable table) {
    return store(DynamoDbLocal.endpoint(), table.name());
  }

  /// Returns the store under test.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  /// @param table the name of the table
  protected abstract MetadataStore store(URI endpoint, String table);
}
