package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.contract.TableLayout;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.UserMetadata;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The parts of a listing without an index that the store's contract cannot see.
public abstract class BucketScanContract {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private final TestTable table =
      TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET);

  @Test
  void a_listing_reads_on_where_dynamodb_ends_its_answer_at_a_megabyte() {
    var keys = IntStream.range(0, 30).mapToObj("cat-%02d.jpg"::formatted).toList();
    keys.reversed().forEach(this::saveLarge);
    var page = assertInstanceOf(EntryPage.class, store().list(PHOTOS, "", null, 30));
    assertEquals(keys, page.entries().stream().map(row -> row.location().key().value()).toList());
    var rest = store().list(PHOTOS, "", new ObjectKey("cat-27.jpg"), 1);
    assertEquals(
        List.of("cat-28.jpg"),
        assertInstanceOf(EntryPage.class, rest).entries().stream()
            .map(row -> row.location().key().value())
            .toList());
  }

  @Test
  void the_price_of_listing_without_an_index_is_told_once() {
    var store = store();
    var told = new ArrayList<LogRecord>();
    var logger = Logger.getLogger("contactsheet.adapter");
    var handler = recordingTo(told);
    logger.addHandler(handler);
    try {
      assertInstanceOf(EntryPage.class, store.list(PHOTOS, "", null, 1));
      assertInstanceOf(EntryPage.class, store.list(PHOTOS, "", null, 1));
    } finally {
      logger.removeHandler(handler);
    }
    assertEquals(1, told.size());
  }

  private void saveLarge(String key) {
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
            UserMetadata.of(Map.of("poem", "x".repeat(50 * 1024))),
            null);
    var entry =
        new MetadataEntry.Recorded(
            new ObjectLocation(PHOTOS, new ObjectKey(key)),
            metadata,
            new Stamp(new Sequencer("1"), NOON, NOON, null));
    assertEquals(new SaveResult.Saved(), store().saveIfNewer(entry));
  }

  private MetadataStore store() {
    return store(DynamoDbLocal.endpoint(), table.name());
  }

  /// Returns the store under test.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  /// @param table the name of the table
  protected abstract MetadataStore store(URI endpoint, String table);

  private static Handler recordingTo(List<LogRecord> told) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        told.add(line);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
