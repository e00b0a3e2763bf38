package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult.NotRead;
import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.application.port.out.MetadataStore.ListResult.NotListed;
import contactsheet.application.port.out.MetadataStore.ReplaceResult.NotReplaced;
import contactsheet.application.port.out.MetadataStore.SaveResult.NotSaved;
import contactsheet.contract.TableLayout;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Rows that are not Contactsheet's: other programs may have written anything into the table.
public abstract class UnreadableRowContract {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private final TestTable table =
      TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_ONLY);

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("bucket", fromN("1")),
        Arguments.of("bucket", fromS("?")),
        Arguments.of("size_in_bytes", fromS("123")),
        Arguments.of("size_in_bytes", fromN("-1")),
        Arguments.of("size_in_bytes", fromN("1.5")),
        Arguments.of("upload_time", fromS("yesterday")),
        Arguments.of("upload_time", fromN("1714557600")),
        Arguments.of("recorded_at", fromS("2026-11-05T12:00:00Z")),
        Arguments.of("reconciled_at", fromBool(true)),
        Arguments.of("event_time", fromS("")),
        Arguments.of("sequencer", fromS("0055aed6dcd90281e5")),
        Arguments.of("sequencer", fromS("not hexadecimal")),
        Arguments.of("etag", fromN("1")),
        Arguments.of("content_type", fromS(" ")),
        Arguments.of("checksum_algorithm", fromS("SHA256")),
        Arguments.of("user_metadata", fromS("none")),
        Arguments.of("user_metadata", fromM(Map.of("a", fromN("1")))),
        Arguments.of("image", fromS("a picture")));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void a_malformed_attribute_is_a_failure_that_names_it(String attribute, AttributeValue value) {
    putWith(attribute, value);
    var failure = assertInstanceOf(NotRead.class, store().find(CAT)).failure();
    var named = attribute.equals("checksum_algorithm") ? "checksum" : attribute;
    assertNames(named, failure);
  }

  @Test
  void a_missing_attribute_is_a_failure_that_names_it() {
    for (var attribute : new String[] {"bucket", "size_in_bytes", "upload_time"}) {
      var row = original();
      row.remove(attribute);
      table.put(row);
      assertNames(attribute, assertInstanceOf(NotRead.class, store().find(CAT)).failure());
    }
  }

  @Test
  void a_row_without_a_bucket_is_nobodys_to_overwrite() {
    var row = original();
    row.remove("bucket");
    table.put(row);
    assertNames("bucket", assertInstanceOf(NotSaved.class, store().saveIfNewer(entry())).failure());
    assertNames(
        "bucket",
        assertInstanceOf(NotReplaced.class, store().replaceIfUnchanged(null, entry())).failure());
  }

  @Test
  void a_save_that_meets_a_sequencer_it_cannot_compare_with_is_no_success() {
    putWith("sequencer", fromS("zz"));
    assertNames(
        "sequencer", assertInstanceOf(NotSaved.class, store().saveIfNewer(entry())).failure());
  }

  @Test
  void a_listing_fails_for_a_row_of_its_page_and_for_no_other() {
    putWith("etag", fromN("1"));
    var bucket = CAT.bucket();
    assertNames(
        "etag", assertInstanceOf(NotListed.class, store().list(bucket, "", null, 10)).failure());
    assertInstanceOf(EntryPage.class, store().list(bucket, "d", null, 10));
    assertInstanceOf(EntryPage.class, store().list(bucket, "", CAT.key(), 10));
  }

  private static void assertNames(String attribute, Failure failure) {
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    assertTrue(failure.reason().contains("attribute " + attribute + " "), failure::reason);
    assertTrue(failure.reason().contains("'cat.jpg'"), failure::reason);
  }

  private void putWith(String attribute, AttributeValue value) {
    var row = original();
    row.put(attribute, value);
    table.put(row);
  }

  private static Map<String, AttributeValue> original() {
    return new HashMap<>(OriginalRow.of(CAT, "123", "2026-11-05T12:00:00+00:00"));
  }

  private static MetadataEntry entry() {
    return new MetadataEntry.Removed(CAT, new Stamp(new Sequencer("1"), NOON, NOON, null));
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
