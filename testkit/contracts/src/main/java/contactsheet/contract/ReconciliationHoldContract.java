package contactsheet.contract;

import static contactsheet.contract.Entries.CAT;
import static contactsheet.contract.Entries.NOON;
import static contactsheet.contract.Entries.reconciled;
import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// A row that was reconciled within the hour is closed to writes that did not read it.
interface ReconciliationHoldContract extends StoreUnderTest {
  @Test
  default void a_later_event_is_held_off_within_the_hour() {
    heldOff(reconciled(CAT, "1", NOON), NOON.plusSeconds(1));
  }

  @Test
  default void a_row_without_a_sequencer_is_held_as_well() {
    heldOff(reconciled(CAT, null, NOON), NOON.plusSeconds(1));
  }

  @Test
  default void a_reconciled_tombstone_is_held_as_well() {
    heldOff(new MetadataEntry.Removed(CAT, new Stamp(null, null, NOON, NOON)), NOON.plusSeconds(1));
  }

  @Test
  default void a_writer_whose_clock_is_behind_is_held_off_too() {
    heldOff(reconciled(CAT, "1", NOON), NOON.minusSeconds(1));
  }

  @Test
  default void the_hold_lasts_to_the_last_millisecond_of_the_hour() {
    heldOff(reconciled(CAT, "1", NOON), NOON.plus(Stamp.RECONCILIATION_HOLD).minusMillis(1));
  }

  @Test
  default void the_hold_is_over_when_the_hour_is() {
    passes(reconciled(CAT, "1", NOON), NOON.plus(Stamp.RECONCILIATION_HOLD));
  }

  @Test
  default void the_hold_ends_between_whole_seconds_as_it_does_on_them() {
    var at = NOON.plusMillis(999);
    var store = store();
    StoreUnderTest.replace(store, null, reconciled(CAT, "1", at));
    var end = at.plus(Stamp.RECONCILIATION_HOLD);
    assertEquals(new SaveResult.Held(), store.saveIfNewer(recorded(CAT, "2", end.minusMillis(1))));
    assertEquals(new SaveResult.Saved(), store.saveIfNewer(recorded(CAT, "2", end)));
  }

  @Test
  default void a_row_without_a_sequencer_is_passed_when_the_hour_is_over() {
    passes(reconciled(CAT, null, NOON), NOON.plus(Stamp.RECONCILIATION_HOLD));
  }

  @Test
  default void a_stale_write_to_a_held_row_is_superseded_and_need_not_look_again() {
    var store = heldStore("b");
    assertEquals(
        new SaveResult.Superseded(new Sequencer("b")), store.saveIfNewer(recorded(CAT, "a")));
  }

  @Test
  default void the_event_that_a_held_row_answers_is_a_duplicate() {
    assertEquals(
        new SaveResult.Duplicate(reconciled(CAT, "b", NOON)),
        heldStore("b").saveIfNewer(recorded(CAT, "b")));
  }

  private MetadataStore heldStore(String sequencer) {
    var store = store();
    StoreUnderTest.replace(store, null, reconciled(CAT, sequencer, NOON));
    return store;
  }

  private void heldOff(MetadataEntry row, Instant at) {
    var store = store();
    StoreUnderTest.replace(store, null, row);
    assertEquals(new SaveResult.Held(), store.saveIfNewer(recorded(CAT, "2", at)));
    assertEquals(stored(row), store.find(CAT));
  }

  private void passes(MetadataEntry row, Instant at) {
    var store = store();
    StoreUnderTest.replace(store, null, row);
    var entry = recorded(CAT, "2", at);
    StoreUnderTest.save(store, entry);
    assertEquals(stored(entry), store.find(CAT));
  }
}
