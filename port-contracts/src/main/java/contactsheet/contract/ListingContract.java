package contactsheet.contract;

import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.removed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult.Page;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A listing shows one bucket's recorded objects in the order of their keys, a page at a time.
interface ListingContract extends StoreUnderTest {
  /// The bucket that is listed.
  BucketName PHOTOS = new BucketName("photos");

  @Test
  default void an_empty_bucket_is_one_empty_page() {
    assertEquals(new Page(List.of(), false), store().list(PHOTOS, "", null, 10));
  }

  @Test
  default void entries_are_listed_whole() {
    var store = store();
    var entry =
        new MetadataEntry.Recorded(
            Entries.CAT,
            Entries.everyAttribute(),
            new Stamp(new Sequencer("1"), Entries.NOON, Entries.NOON, null));
    StoreUnderTest.save(store, entry);
    assertEquals(new Page(List.of(entry), false), store.list(PHOTOS, "", null, 10));
  }

  @Test
  default void keys_are_in_the_order_of_their_code_points() {
    // UTF-16 would put the emoji, a pair of surrogates, before the full-width tilde.
    var ordered = List.of(" ", "+", "/", "Z", "a", "a b", "a/b", "ab", "é", "漢", "\uFF5E", "😀");
    var store = storeOf(ordered.reversed());
    assertEquals(ordered, keys(page(store, "", null, 100)));
  }

  @Test
  default void a_prefix_shows_only_the_keys_that_begin_with_it() {
    var store = storeOf(List.of("a", "a%b", "a/", "a/1", "a/2", "a0", "A/3", "b/a/4", "é/5"));
    assertEquals(List.of("a/", "a/1", "a/2"), keys(page(store, "a/", null, 10)));
    assertEquals(List.of("a%b"), keys(page(store, "a%", null, 10)));
    assertEquals(List.of("é/5"), keys(page(store, "é", null, 10)));
    assertEquals(List.of(), keys(page(store, "c", null, 10)));
  }

  @Test
  default void a_page_begins_behind_the_key_it_is_told() {
    var store = storeOf(List.of("a", "b", "c", "d"));
    assertEquals(List.of("c", "d"), keys(page(store, "", "b", 10)));
    assertEquals(List.of("c", "d"), keys(page(store, "", "bb", 10)));
    assertEquals(List.of(), keys(page(store, "", "d", 10)));
  }

  @Test
  default void a_prefix_and_a_beginning_hold_together() {
    var store = storeOf(List.of("a/1", "a/2", "a/3", "b/1"));
    assertEquals(List.of("a/3"), keys(page(store, "a/", "a/2", 10)));
    assertEquals(List.of("b/1"), keys(page(store, "b/", "a/2", 10)));
    assertEquals(List.of(), keys(page(store, "a/", "b/1", 10)));
  }

  @Test
  default void a_page_says_whether_there_is_more_behind_it() {
    var store = storeOf(List.of("a", "b", "c"));
    assertEquals(List.of("a", "b"), keys(page(store, "", null, 2)));
    assertEquals(true, page(store, "", null, 2).more());
    assertEquals(false, page(store, "", null, 3).more());
    assertEquals(false, page(store, "", null, 4).more());
    assertEquals(true, page(store, "", "a", 1).more());
    assertEquals(false, page(store, "", "b", 1).more());
  }

  @Test
  default void what_another_prefix_has_is_not_more() {
    var store = storeOf(List.of("a/1", "a/2", "b/1"));
    assertEquals(false, page(store, "a/", null, 2).more());
  }

  @Test
  default void page_by_page_everything_is_seen_once() {
    var all = IntStream.range(0, 25).mapToObj("picture-%02d.jpg"::formatted).toList();
    var store = storeOf(all);
    var seen = new ArrayList<String>();
    var page = page(store, "", null, 4);
    seen.addAll(keys(page));
    while (page.more()) {
      page = page(store, "", seen.getLast(), 4);
      seen.addAll(keys(page));
    }
    assertEquals(all, seen);
  }

  @Test
  default void tombstones_are_left_out_and_do_not_use_up_the_page() {
    var store = storeOf(List.of("x", "y"));
    for (int i = 0; i < 12; i++) {
      StoreUnderTest.save(store, removed(location("gone-%02d".formatted(i)), "1"));
      StoreUnderTest.save(store, removed(location("z-%02d".formatted(i)), "1"));
    }
    assertEquals(List.of("x"), keys(page(store, "", null, 1)));
    assertEquals(true, page(store, "", null, 1).more());
    assertEquals(List.of("x", "y"), keys(page(store, "", null, 2)));
    assertEquals(false, page(store, "", null, 2).more());
  }

  @Test
  default void an_object_that_is_removed_leaves_the_listing_and_comes_back_with_its_next_upload() {
    var store = storeOf(List.of("a", "b"));
    StoreUnderTest.save(store, removed(location("a"), "2"));
    assertEquals(List.of("b"), keys(page(store, "", null, 10)));
    StoreUnderTest.save(store, recorded(location("a"), "3"));
    assertEquals(List.of("a", "b"), keys(page(store, "", null, 10)));
  }

  @Test
  default void other_buckets_are_left_out() {
    var store = storeOf(List.of("b"));
    StoreUnderTest.save(store, recorded(ObjectLocation.of("photos2", "a"), "1"));
    StoreUnderTest.save(store, recorded(ObjectLocation.of("photo", "c"), "1"));
    assertEquals(new Page(List.of(recorded(location("b"), "1")), false), page(store, "", null, 1));
  }

  /// DynamoDB answers with at most 1 MB at a time, and five of these rows are more than that.
  @Test
  default void rows_that_fill_several_answers_of_the_server_make_one_page() {
    var store = store();
    var large = Map.of("note", "x".repeat(300_000));
    var keys = List.of("a", "b", "c", "d", "e");
    for (var key : keys) {
      StoreUnderTest.save(store, new MetadataEntry.Recorded(location(key), noted(large), stamp()));
    }
    assertEquals(keys, keys(page(store, "", null, 5)));
    assertEquals(false, page(store, "", null, 5).more());
    assertEquals(true, page(store, "", null, 4).more());
  }

  private MetadataStore storeOf(List<String> keys) {
    var store = store();
    keys.forEach(key -> StoreUnderTest.save(store, recorded(location(key), "1")));
    return store;
  }

  private static Page page(MetadataStore store, String prefix, @Nullable String after, int limit) {
    var behind = after == null ? null : new ObjectKey(after);
    return assertInstanceOf(Page.class, store.list(PHOTOS, prefix, behind, limit));
  }

  private static List<String> keys(Page page) {
    return page.entries().stream().map(entry -> entry.location().key().value()).toList();
  }

  private static ObjectLocation location(String key) {
    return new ObjectLocation(PHOTOS, new ObjectKey(key));
  }

  private static ObjectMetadata noted(Map<String, String> userMetadata) {
    return new ObjectMetadata(
        new ByteSize(1), Entries.NOON, null, null, null, null, null, null, userMetadata);
  }

  private static Stamp stamp() {
    return new Stamp(new Sequencer("1"), Entries.NOON, Entries.NOON, null);
  }
}
