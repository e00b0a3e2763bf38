package contactsheet.contract;

import static contactsheet.contract.Entries.CAT;
import static contactsheet.contract.Entries.NOON;
import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.removed;
import static contactsheet.contract.Entries.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A one-step write replaces older entries, and no others.
interface ConditionalSaveContract extends StoreUnderTest {
  @Test
  default void a_later_event_replaces_the_whole_entry_of_an_earlier_one() {
    var store = store();
    var full =
        new MetadataEntry.Recorded(
            CAT, Entries.everyAttribute(), new Stamp(new Sequencer("1"), NOON, NOON, null));
    passes(store, full, recorded(CAT, "2"));
  }

  @Test
  default void a_stale_write_changes_nothing_and_is_told_by_whom_it_was_passed() {
    var store = store();
    var newer = recorded(CAT, "b");
    StoreUnderTest.save(store, newer);
    assertEquals(
        new SaveResult.Superseded(new Sequencer("b")), store.saveIfNewer(removed(CAT, "a")));
    assertEquals(stored(newer), store.find(CAT));
  }

  @Test
  default void the_same_event_again_is_a_duplicate_and_changes_nothing() {
    var store = store();
    var first = recorded(CAT, "a", NOON);
    StoreUnderTest.save(store, first);
    var again = recorded(CAT, "A", NOON.plusSeconds(60));
    assertEquals(new SaveResult.Duplicate(first), store.saveIfNewer(again));
    assertEquals(stored(first), store.find(CAT));
  }

  /// Also if one of them begins with zeros, and in either order.
  @Test
  default void sequencers_of_different_lengths_are_never_compared() {
    for (var lengths : List.of(List.of("9", "10"), List.of("8", "09"), List.of("8", "80"))) {
      for (var pair : List.of(lengths, lengths.reversed())) {
        var store = store();
        var object = ObjectLocation.of(CAT.bucket().value(), String.join(" and ", pair));
        var first = recorded(object, pair.getFirst());
        StoreUnderTest.save(store, first);
        assertEquals(new SaveResult.Held(), store.saveIfNewer(recorded(object, pair.getLast())));
        assertEquals(stored(first), store.find(object));
      }
    }
  }

  @Test
  default void sequencers_of_the_greatest_length_are_compared() {
    var zeros = "0".repeat(Sequencer.MAX_DIGITS - 1);
    passes(store(), recorded(CAT, zeros + "9"), recorded(CAT, zeros + "a"));
  }

  @Test
  default void lower_case_digits_count_as_much_as_upper_case_ones() {
    var store = store();
    passes(store, recorded(CAT, "A"), recorded(CAT, "b"));
    passes(store, recorded(CAT, "c"), recorded(CAT, "D"));
  }

  @Test
  default void a_later_tombstone_replaces_a_recorded_entry() {
    passes(store(), recorded(CAT, "1"), removed(CAT, "2"));
  }

  @Test
  default void a_later_recorded_entry_replaces_a_tombstone() {
    passes(store(), removed(CAT, "1"), recorded(CAT, "2"));
  }

  @Test
  default void a_late_upload_does_not_bring_back_what_was_removed_after_it() {
    var store = store();
    var tombstone = removed(CAT, "2");
    StoreUnderTest.save(store, tombstone);
    assertEquals(
        new SaveResult.Superseded(new Sequencer("2")), store.saveIfNewer(recorded(CAT, "1")));
    assertEquals(stored(tombstone), store.find(CAT));
  }

  @Test
  default void a_row_from_before_contactsheet_is_passed() {
    var store = store();
    putOriginalRow(store, Entries.original(CAT, 5));
    var entry = recorded(CAT, "0");
    StoreUnderTest.save(store, entry);
    assertEquals(stored(entry), store.find(CAT));
  }

  @Test
  default void objects_do_not_pass_each_other() {
    var store = store();
    var cat = recorded(CAT, "ff");
    var dog = recorded(ObjectLocation.of("photos", "dog.jpg"), "1");
    StoreUnderTest.save(store, cat, dog);
    assertEquals(stored(cat), store.find(cat.location()));
    assertEquals(stored(dog), store.find(dog.location()));
  }

  @Test
  default void an_entry_without_a_sequencer_cannot_be_saved_so() {
    var store = store();
    var entry = Entries.reconciled(CAT, null, NOON);
    assertThrows(IllegalStateException.class, () -> store.saveIfNewer(entry));
    assertEquals(new FindResult.Nothing(), store.find(CAT));
  }

  @Test
  default void an_entry_without_a_time_cannot_be_saved_so() {
    var store = store();
    var entry = new MetadataEntry.Removed(CAT, new Stamp(new Sequencer("1"), null, null, null));
    assertThrows(IllegalStateException.class, () -> store.saveIfNewer(entry));
    assertEquals(new FindResult.Nothing(), store.find(CAT));
  }

  private static void passes(MetadataStore store, MetadataEntry earlier, MetadataEntry later) {
    StoreUnderTest.save(store, earlier, later);
    assertEquals(stored(later), store.find(later.location()));
  }
}
