package contactsheet.contract;

import static contactsheet.contract.Entries.NOON;
import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.removed;
import static contactsheet.contract.Listings.PHOTOS;
import static contactsheet.contract.Listings.filled;
import static contactsheet.contract.Listings.keys;
import static contactsheet.contract.Listings.location;
import static contactsheet.contract.Listings.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A listing shows one bucket's recorded objects in the order of their keys.
interface ListingContract extends StoreUnderTest {
  @Test
  default void an_empty_bucket_is_one_empty_page() {
    assertEquals(new EntryPage(List.of(), false), store().list(PHOTOS, "", null, 10));
  }

  @Test
  default void entries_are_listed_whole() {
    var store = store();
    var entry =
        new MetadataEntry.Recorded(
            Entries.CAT, Entries.everyAttribute(), new Stamp(new Sequencer("1"), NOON, NOON, null));
    StoreUnderTest.save(store, entry);
    assertEquals(new EntryPage(List.of(entry), false), store.list(PHOTOS, "", null, 10));
  }

  @Test
  default void keys_are_in_the_order_of_their_code_points() {
    // UTF-16 would put the emoji, a pair of surrogates, before the full-width tilde.
    var ordered = List.of(" ", "+", "/", "Z", "a", "a b", "a/b", "ab", "é", "漢", "\uFF5E", "😀");
    var store = filled(store(), ordered.reversed());
    assertEquals(ordered, keys(page(store, "", null, 100)));
  }

  @Test
  default void a_prefix_shows_only_the_keys_that_begin_with_it() {
    var store =
        filled(store(), List.of("a", "a%b", "a/", "a/1", "a/2", "a0", "A/3", "b/a/4", "é/5"));
    assertEquals(List.of("a/", "a/1", "a/2"), keys(page(store, "a/", null, 10)));
    assertEquals(List.of("a%b"), keys(page(store, "a%", null, 10)));
    assertEquals(List.of("é/5"), keys(page(store, "é", null, 10)));
    assertEquals(List.of(), keys(page(store, "c", null, 10)));
  }

  @Test
  default void an_object_that_is_removed_leaves_the_listing_and_comes_back_with_its_next_upload() {
    var store = filled(store(), List.of("a", "b"));
    StoreUnderTest.save(store, removed(location("a"), "2"));
    assertEquals(List.of("b"), keys(page(store, "", null, 10)));
    StoreUnderTest.save(store, recorded(location("a"), "3"));
    assertEquals(List.of("a", "b"), keys(page(store, "", null, 10)));
  }

  @Test
  default void other_buckets_are_left_out() {
    var store = filled(store(), List.of("b"));
    StoreUnderTest.save(store, recorded(ObjectLocation.of("photos2", "a"), "1"));
    StoreUnderTest.save(store, recorded(ObjectLocation.of("photo", "c"), "1"));
    assertEquals(
        new EntryPage(List.of(recorded(location("b"), "1")), false), page(store, "", null, 1));
  }
}
