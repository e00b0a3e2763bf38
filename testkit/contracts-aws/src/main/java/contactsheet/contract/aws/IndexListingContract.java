package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.application.port.out.MetadataStore.ListResult.NotListed;
import contactsheet.contract.TableLayout;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The parts of a listing by the index that the store's contract cannot see: its shards.
public abstract class IndexListingContract {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final List<String> KEYS =
      IntStream.range(0, 300)
          .mapToObj(i -> List.of("a", "é", "漢", "\uFF5E", "😀").get(i % 5) + "/" + i)
          .toList();

  @Test
  void one_shard_and_eight_and_sixty_four_list_the_same_rows_in_the_same_order_page_by_page() {
    var expected = new TreeSet<>(KEYS.stream().map(ObjectKey::new).toList());
    for (int shards : new int[] {1, 8, 64}) {
      var store = filled(withShards(table(), shards));
      for (int limit : new int[] {60, 299, 300, 1000}) {
        assertEquals(List.copyOf(expected), all(store, limit), shards + " shards by " + limit);
      }
    }
  }

  @Test
  void with_more_shards_than_before_no_row_is_missing() {
    var table = table();
    filled(withShards(table, 2));
    assertEquals(KEYS.size(), all(withShards(table, 5), 100).size());
  }

  @Test
  void with_fewer_shards_than_before_rows_are_missing_until_they_are_written_again() {
    var table = table();
    filled(withShards(table, 8));
    var fewer = withShards(table, 2);
    assertTrue(all(fewer, 100).size() < KEYS.size());
    KEYS.forEach(key -> save(fewer, key, "2"));
    assertEquals(KEYS.size(), all(fewer, 100).size());
  }

  /// The result of a reader that queries the two shards at two moments.
  @Test
  void a_row_that_is_seen_in_two_shards_is_listed_once() {
    var table = table();
    var row = new HashMap<>(OriginalRow.of(at("cat.jpg"), "1", "2026-11-05T12:00:00Z"));
    row.put("listing_shard", fromS("photos#1"));
    table.put(row);
    row.put("bucket", fromS("photos2"));
    row.put("listing_shard", fromS("photos#2"));
    table.put(row);
    assertEquals(List.of(new ObjectKey("cat.jpg")), all(withShards(table, 8), 10));
  }

  @Test
  void a_table_without_the_index_is_told_what_it_needs() {
    var table = TestTable.create(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET);
    var failure =
        assertInstanceOf(NotListed.class, withShards(table, 8).list(PHOTOS, "", null, 10))
            .failure();
    assertEquals(Failure.Kind.PERMANENT, failure.kind());
    assertTrue(
        failure.reason().contains("its partition key has to be listing_shard"), failure.reason());
  }

  private static TestTable table() {
    return TestTable.indexed(DynamoDbLocal.client(), TableLayout.FILENAME_AND_BUCKET);
  }

  private static MetadataStore filled(MetadataStore store) {
    KEYS.forEach(key -> save(store, key, "1"));
    return store;
  }

  private static void save(MetadataStore store, String key, String sequencer) {
    var metadata = ObjectMetadata.of(new ByteSize(5), NOON);
    var stamp = new Stamp(new Sequencer(sequencer), NOON, NOON, null);
    assertEquals(
        new MetadataStore.SaveResult.Saved(),
        store.saveIfNewer(new MetadataEntry.Recorded(at(key), metadata, stamp)));
  }

  private static ObjectLocation at(String key) {
    return new ObjectLocation(PHOTOS, new ObjectKey(key));
  }

  private static List<ObjectKey> all(MetadataStore store, int limit) {
    var keys = new ArrayList<ObjectKey>();
    @Nullable ObjectKey after = null;
    do {
      var page = assertInstanceOf(EntryPage.class, store.list(PHOTOS, "", after, limit));
      page.entries().forEach(entry -> keys.add(entry.location().key()));
      after = page.more() ? keys.getLast() : null;
    } while (after != null);
    return keys;
  }

  private MetadataStore withShards(TestTable table, int shards) {
    return store(DynamoDbLocal.endpoint(), table.name(), shards);
  }

  /// Returns the store under test.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  /// @param table the name of the table; that of its index is [TestTable#INDEX]
  /// @param shards the number of shards of a bucket
  protected abstract MetadataStore store(URI endpoint, String table, int shards);
}
