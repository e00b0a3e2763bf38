package contactsheet.contract;

import static contactsheet.contract.Entries.NOON;
import static contactsheet.contract.Entries.removed;
import static contactsheet.contract.Listings.filled;
import static contactsheet.contract.Listings.keys;
import static contactsheet.contract.Listings.location;
import static contactsheet.contract.Listings.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.UserMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A listing comes in pages, and each page says whether there is more.
interface PagingContract extends StoreUnderTest {
  @Test
  default void a_page_begins_behind_the_key_it_is_told() {
    var store = filled(store(), List.of("a", "b", "c", "d"));
    assertEquals(List.of("c", "d"), keys(page(store, "", "b", 10)));
    assertEquals(List.of("c", "d"), keys(page(store, "", "bb", 10)));
    assertEquals(List.of(), keys(page(store, "", "d", 10)));
  }

  @Test
  default void a_prefix_and_a_beginning_hold_together() {
    var store = filled(store(), List.of("a/1", "a/2", "a/3", "b/1"));
    assertEquals(List.of("a/3"), keys(page(store, "a/", "a/2", 10)));
    assertEquals(List.of("b/1"), keys(page(store, "b/", "a/2", 10)));
    assertEquals(List.of(), keys(page(store, "a/", "b/1", 10)));
  }

  @Test
  default void a_page_says_whether_there_is_more_behind_it() {
    var store = filled(store(), List.of("a", "b", "c"));
    assertEquals(List.of("a", "b"), keys(page(store, "", null, 2)));
    assertEquals(true, page(store, "", null, 2).more());
    assertEquals(false, page(store, "", null, 3).more());
    assertEquals(false, page(store, "", null, 4).more());
    assertEquals(true, page(store, "", "a", 1).more());
    assertEquals(false, page(store, "", "b", 1).more());
  }

  @Test
  default void what_another_prefix_has_is_not_more() {
    var store = filled(store(), List.of("a/1", "a/2", "b/1"));
    assertEquals(false, page(store, "a/", null, 2).more());
  }

  @Test
  default void page_by_page_everything_is_seen_once() {
    var all = IntStream.range(0, 25).mapToObj("picture-%02d.jpg"::formatted).toList();
    var store = filled(store(), all);
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
    var store = filled(store(), List.of("x", "y"));
    for (int i = 0; i < 12; i++) {
      StoreUnderTest.save(store, removed(location("gone-%02d".formatted(i)), "1"));
      StoreUnderTest.save(store, removed(location("z-%02d".formatted(i)), "1"));
    }
    assertEquals(List.of("x"), keys(page(store, "", null, 1)));
    assertEquals(true, page(store, "", null, 1).more());
    assertEquals(List.of("x", "y"), keys(page(store, "", null, 2)));
    assertEquals(false, page(store, "", null, 2).more());
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

  private static ObjectMetadata noted(Map<String, String> userMetadata) {
    return new ObjectMetadata(
        new ByteSize(1),
        NOON,
        null,
        null,
        null,
        null,
        null,
        null,
        UserMetadata.of(userMetadata),
        null);
  }

  private static Stamp stamp() {
    return new Stamp(new Sequencer("1"), NOON, NOON, null);
  }
}
