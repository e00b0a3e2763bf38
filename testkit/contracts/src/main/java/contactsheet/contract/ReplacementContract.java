package contactsheet.contract;

import static contactsheet.contract.Entries.CAT;
import static contactsheet.contract.Entries.NOON;
import static contactsheet.contract.Entries.original;
import static contactsheet.contract.Entries.reconciled;
import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.removed;
import static contactsheet.contract.Entries.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Stamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A replacement replaces the entry that was read, and no other.
interface ReplacementContract extends StoreUnderTest {
  /// The entry by which the reconcile path would replace any row.
  MetadataEntry.Recorded LATER = reconciled(CAT, "2", NOON.plusSeconds(1));

  @Test
  default void where_nothing_was_read_a_replacement_is_stored_if_there_is_still_nothing() {
    replaced(store(), null);
  }

  @Test
  default void where_nothing_was_read_an_entry_that_came_since_is_kept() {
    var store = store();
    StoreUnderTest.save(store, recorded(CAT, "1"));
    unchanged(store, null, recorded(CAT, "1"));
  }

  @Test
  default void the_entry_that_was_read_is_replaced() {
    var store = store();
    StoreUnderTest.save(store, recorded(CAT, "1"));
    replaced(store, recorded(CAT, "1"));
  }

  @Test
  default void a_tombstone_that_was_read_is_replaced() {
    var store = store();
    StoreUnderTest.save(store, removed(CAT, "1"));
    replaced(store, removed(CAT, "1"));
  }

  @Test
  default void a_replacement_may_be_a_tombstone() {
    var store = store();
    StoreUnderTest.save(store, recorded(CAT, "1"));
    var tombstone = new MetadataEntry.Removed(CAT, LATER.stamp());
    StoreUnderTest.replace(store, recorded(CAT, "1"), tombstone);
    assertEquals(stored(tombstone), store.find(CAT));
  }

  @Test
  default void an_entry_of_another_event_is_kept() {
    var store = store();
    StoreUnderTest.save(store, recorded(CAT, "1"), recorded(CAT, "2"));
    unchanged(store, recorded(CAT, "1"), recorded(CAT, "2"));
  }

  @Test
  default void an_entry_of_the_same_event_written_at_another_time_is_kept() {
    var store = store();
    var since = recorded(CAT, "1", NOON.plusMillis(1));
    StoreUnderTest.save(store, since);
    unchanged(store, recorded(CAT, "1", NOON), since);
  }

  @Test
  default void an_entry_that_is_gone_since_is_not_brought_back() {
    var store = store();
    assertEquals(new ReplaceResult.Changed(), store.replaceIfUnchanged(removed(CAT, "1"), LATER));
    assertEquals(new FindResult.Nothing(), store.find(CAT));
  }

  @Test
  default void a_row_without_a_sequencer_is_replaced_if_its_time_is_the_same() {
    var store = store();
    var scanned = reconciled(CAT, null, NOON);
    StoreUnderTest.replace(store, null, scanned);
    replaced(store, scanned);
  }

  @Test
  default void a_row_without_a_sequencer_is_kept_if_its_time_is_another() {
    var store = store();
    var since = reconciled(CAT, null, NOON.plusMillis(1));
    StoreUnderTest.replace(store, null, since);
    unchanged(store, reconciled(CAT, null, NOON), since);
  }

  @Test
  default void a_row_that_got_a_sequencer_at_the_same_time_is_kept() {
    var store = store();
    StoreUnderTest.save(store, recorded(CAT, "1", NOON));
    unchanged(store, reconciled(CAT, null, NOON), recorded(CAT, "1", NOON));
  }

  @Test
  default void a_row_from_before_contactsheet_is_replaced_if_it_says_the_same() {
    var store = store();
    putOriginalRow(store, original(CAT, 5));
    replaced(store, original(CAT, 5));
  }

  @Test
  default void a_row_from_before_contactsheet_is_kept_if_its_size_is_another() {
    var store = store();
    putOriginalRow(store, original(CAT, 6));
    unchanged(store, original(CAT, 5), original(CAT, 6));
  }

  @Test
  default void a_row_from_before_contactsheet_is_kept_if_its_upload_time_is_another() {
    var store = store();
    var read = original(CAT, 5);
    var later = read.metadata().lastModified().plusSeconds(1);
    var since =
        new MetadataEntry.Recorded(
            CAT, ObjectMetadata.of(read.metadata().size(), later), Stamp.NONE);
    putOriginalRow(store, since);
    unchanged(store, read, since);
  }

  @Test
  default void an_entry_of_contactsheet_is_not_taken_for_the_original_row_that_was_read() {
    var store = store();
    var since = recorded(CAT, "1");
    StoreUnderTest.save(store, since);
    unchanged(store, new MetadataEntry.Recorded(CAT, since.metadata(), Stamp.NONE), since);
  }

  private static void replaced(MetadataStore store, @Nullable MetadataEntry read) {
    StoreUnderTest.replace(store, read, LATER);
    assertEquals(stored(LATER), store.find(CAT));
  }

  private static void unchanged(
      MetadataStore store, @Nullable MetadataEntry read, MetadataEntry since) {
    assertEquals(new ReplaceResult.Changed(), store.replaceIfUnchanged(read, LATER));
    assertEquals(stored(since), store.find(CAT));
  }
}
