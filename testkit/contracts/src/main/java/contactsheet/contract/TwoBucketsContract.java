package contactsheet.contract;

import static contactsheet.contract.Entries.CAT;
import static contactsheet.contract.Entries.NOON;
import static contactsheet.contract.Entries.OTHER_CAT;
import static contactsheet.contract.Entries.reconciled;
import static contactsheet.contract.Entries.recorded;
import static contactsheet.contract.Entries.removed;
import static contactsheet.contract.Entries.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ReplaceResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import org.junit.jupiter.api.Test;

/// Two buckets may hold the same key. The table's layout decides whether it can hold both rows. In
/// no layout one overwrites the other.
interface TwoBucketsContract extends StoreUnderTest {
  /// The layout of the table behind the store.
  TableLayout layout();

  /// Whether the server returns the row that is there instead of the expected one. If it does not,
  /// the store reads it at the next try.
  default boolean isToldWhatStandsThere() {
    return true;
  }

  @Test
  default void a_greater_sequencer_does_not_overwrite_another_buckets_row() {
    savesBeside(recorded(CAT, "1"), recorded(OTHER_CAT, "2"));
  }

  @Test
  default void a_lower_sequencer_is_not_superseded_by_another_buckets_row() {
    savesBeside(recorded(CAT, "2"), recorded(OTHER_CAT, "1"));
  }

  @Test
  default void an_equal_sequencer_in_another_bucket_is_no_duplicate() {
    savesBeside(recorded(CAT, "1"), recorded(OTHER_CAT, "1"));
  }

  @Test
  default void another_buckets_tombstone_is_not_overwritten_either() {
    savesBeside(removed(CAT, "1"), recorded(OTHER_CAT, "2"));
  }

  @Test
  default void another_buckets_hold_is_not_this_ones() {
    savesBeside(reconciled(CAT, "1", NOON), recorded(OTHER_CAT, "2"));
  }

  @Test
  default void a_replacement_of_nothing_does_not_overwrite_another_buckets_row() {
    var store = store();
    var first = recorded(CAT, "1");
    var second = reconciled(OTHER_CAT, null, NOON);
    StoreUnderTest.save(store, first);
    var expected =
        switch (layout()) {
          case FILENAME_ONLY -> new ReplaceResult.Occupied(holder(first));
          case FILENAME_AND_BUCKET -> new ReplaceResult.Replaced();
        };
    assertEquals(expected, store.replaceIfUnchanged(null, second));
    standBeside(store, first, second);
  }

  @Test
  default void a_replacement_of_what_gave_way_to_another_buckets_row_does_not_overwrite_that() {
    var store = store();
    var first = recorded(CAT, "1");
    StoreUnderTest.save(store, first);
    var occupied = new ReplaceResult.Occupied(holder(first));
    var isInTheWay = layout() == TableLayout.FILENAME_ONLY;
    var replacement = reconciled(OTHER_CAT, "1", NOON.plusMillis(1));
    assertEquals(
        isInTheWay && isToldWhatStandsThere() ? occupied : new ReplaceResult.Changed(),
        store.replaceIfUnchanged(removed(OTHER_CAT, "1"), replacement));
    if (isInTheWay) {
      assertEquals(occupied, store.replaceIfUnchanged(null, replacement));
    }
    assertEquals(stored(first), store.find(CAT));
    assertEquals(new FindResult.Nothing(), store.find(OTHER_CAT));
  }

  @Test
  default void one_bucket_does_not_find_the_row_of_another() {
    var store = store();
    StoreUnderTest.save(store, recorded(CAT, "1"));
    assertEquals(new FindResult.Nothing(), store.find(OTHER_CAT));
  }

  private void savesBeside(MetadataEntry first, MetadataEntry second) {
    var store = store();
    StoreUnderTest.replace(store, null, first);
    var expected =
        switch (layout()) {
          case FILENAME_ONLY -> new SaveResult.Occupied(holder(first));
          case FILENAME_AND_BUCKET -> new SaveResult.Saved();
        };
    assertEquals(expected, store.saveIfNewer(second));
    standBeside(store, first, second);
  }

  private void standBeside(MetadataStore store, MetadataEntry first, MetadataEntry second) {
    var expected =
        switch (layout()) {
          case FILENAME_ONLY -> new FindResult.Nothing();
          case FILENAME_AND_BUCKET -> stored(second);
        };
    assertEquals(stored(first), store.find(first.location()));
    assertEquals(expected, store.find(second.location()));
  }

  private static BucketName holder(MetadataEntry entry) {
    return entry.location().bucket();
  }
}
