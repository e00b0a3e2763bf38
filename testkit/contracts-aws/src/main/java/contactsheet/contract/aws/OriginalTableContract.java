package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult.Stored;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.contract.TableLayout;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of the original design, unchanged and with the rows that its function left there.
public abstract class OriginalTableContract {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant UPLOADED = Instant.parse("2024-05-01T10:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final MetadataEntry ORIGINAL =
      new MetadataEntry.Recorded(CAT, ObjectMetadata.of(new ByteSize(123), UPLOADED), Stamp.NONE);

  private final TestTable table =
      TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_ONLY);

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-05-01T10:00:00Z", "2024-05-01T10:00:00+00:00", "2024-05-01 10:00:00+00:00"})
  void a_row_of_the_original_function_is_found_however_it_spells_its_time(String uploadTime) {
    table.put(OriginalRow.of(CAT, "123", uploadTime));
    assertEquals(new Stored(ORIGINAL), store().find(CAT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-05-01T10:00:00Z", "2024-05-01T10:00:00+00:00", "2024-05-01 10:00:00+00:00"})
  void a_row_of_the_original_function_is_replaced_however_it_spells_its_time(String uploadTime) {
    table.put(OriginalRow.of(CAT, "123", uploadTime));
    var replacement = new MetadataEntry.Removed(CAT, new Stamp(null, null, NOON, NOON));
    assertEquals(new ReplaceResult.Replaced(), store().replaceIfUnchanged(ORIGINAL, replacement));
    assertEquals(new Stored(replacement), store().find(CAT));
  }

  @Test
  void a_row_that_the_original_function_wrote_again_meanwhile_is_kept() {
    table.put(OriginalRow.of(CAT, "124", "2024-05-01T10:00:00+00:00"));
    assertEquals(new ReplaceResult.Changed(), store().replaceIfUnchanged(ORIGINAL, saved()));
  }

  @Test
  void a_row_that_a_backfill_replaced_meanwhile_by_one_that_looks_the_same_is_kept() {
    var backfilled =
        new MetadataEntry.Recorded(
            CAT, ObjectMetadata.of(new ByteSize(123), UPLOADED), new Stamp(null, null, NOON, NOON));
    assertEquals(new ReplaceResult.Replaced(), store().replaceIfUnchanged(null, backfilled));
    assertEquals(new ReplaceResult.Changed(), store().replaceIfUnchanged(ORIGINAL, saved()));
    assertEquals(new Stored(backfilled), store().find(CAT));
  }

  @Test
  void an_event_passes_a_row_of_the_original_function() {
    table.put(OriginalRow.of(CAT, "123", "2024-05-01T10:00:00+00:00"));
    assertEquals(new SaveResult.Saved(), store().saveIfNewer(saved()));
    assertEquals(new Stored(saved()), store().find(CAT));
  }

  @Test
  void readers_of_the_original_table_find_their_four_attributes() {
    assertEquals(new SaveResult.Saved(), store().saveIfNewer(saved()));
    var row = table.row(CAT);
    var theirs =
        Stream.of("filename", "bucket", "size_in_bytes", "upload_time")
            .collect(Collectors.toMap(Function.identity(), row::get));
    assertEquals(
        Map.of(
            "filename", fromS("cat.jpg"),
            "bucket", fromS("photos"),
            "size_in_bytes", fromN("5"),
            "upload_time", fromS("2026-11-05T11:59:58Z")),
        theirs);
  }

  private static MetadataEntry saved() {
    return new MetadataEntry.Recorded(
        CAT,
        ObjectMetadata.of(new ByteSize(5), NOON.minusSeconds(2)),
        new Stamp(new Sequencer("1"), NOON, NOON, null));
  }

  private MetadataStore store() {
    return store(DynamoDbLocal.endpoint(), table.name());
  }

  /// Returns the store under test.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  /// @param table the name of the table
  protected abstract MetadataStore store(URI endpoint, String table);
}
