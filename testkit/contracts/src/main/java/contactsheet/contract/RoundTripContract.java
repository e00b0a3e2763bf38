package contactsheet.contract;

import static contactsheet.contract.Entries.CAT;
import static contactsheet.contract.Entries.NOON;
import static contactsheet.contract.Entries.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.ListResult.EntryPage;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Encryption;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A store returns the entries that were put into it.
interface RoundTripContract extends StoreUnderTest {
  /// Keys that S3 accepts and that some software changes, rejects or confuses with another key.
  List<String> ODD_KEYS =
      List.of(
          "my cat+dog é 100%.jpg",
          "my%20cat+dog%20%C3%A9%20100%25.jpg",
          "my+cat+dog",
          "my cat dog",
          "e\u0301",
          "\u00E9",
          "a//b",
          "a/b",
          "/a/b",
          "x/../y",
          ".",
          " ",
          "a.txt",
          "a.txt/b",
          "😀🎞",
          "\"quoted\" 'n' <tagged> & \\",
          "tab\tand\u0000nul",
          "é".repeat(ObjectKey.MAX_BYTES / 2),
          "k".repeat(ObjectKey.MAX_BYTES));

  @Test
  default void where_nothing_was_saved_nothing_is_found() {
    assertEquals(new FindResult.Nothing(), store().find(CAT));
  }

  @Test
  default void an_entry_with_every_attribute_comes_back_as_it_went_in() {
    comesBack(encrypted(new Encryption("aws:kms", "arn:aws:kms:eu-west-1:111122223333:key/k")));
  }

  @Test
  default void an_encryption_without_a_key_comes_back_without_one() {
    comesBack(encrypted(new Encryption("AES256", null)));
  }

  @Test
  default void an_entry_without_any_optional_attribute_comes_back_without_them() {
    comesBack(
        new MetadataEntry.Recorded(
            CAT, Entries.metadata(0), new Stamp(new Sequencer("1"), null, NOON, null)));
  }

  @Test
  default void the_largest_size_comes_back_to_the_byte() {
    comesBack(
        new MetadataEntry.Recorded(
            CAT,
            ObjectMetadata.of(new ByteSize(Long.MAX_VALUE), NOON),
            new Stamp(new Sequencer("1"), NOON, NOON, null)));
  }

  @Test
  default void a_tombstone_comes_back_as_it_went_in() {
    comesBack(Entries.removed(CAT, "0055AED6DCD90281E5"));
  }

  @Test
  default void a_tombstone_without_a_sequencer_comes_back_as_it_went_in() {
    var store = store();
    var tombstone = new MetadataEntry.Removed(CAT, new Stamp(null, null, NOON, NOON));
    StoreUnderTest.replace(store, null, tombstone);
    assertEquals(stored(tombstone), store.find(CAT));
  }

  @Test
  default void a_reconciled_entry_comes_back_with_its_mark() {
    var store = store();
    var entry = Entries.reconciled(CAT, null, NOON.plusMillis(1));
    StoreUnderTest.replace(store, null, entry);
    assertEquals(stored(entry), store.find(CAT));
  }

  @Test
  default void a_row_from_before_contactsheet_is_read_with_what_it_has() {
    var store = store();
    var row = Entries.original(CAT, 5);
    putOriginalRow(store, row);
    assertEquals(stored(row), store.find(CAT));
  }

  @Test
  default void odd_keys_are_kept_as_they_are_and_apart_from_each_other() {
    var store = store();
    var entries = new HashMap<ObjectLocation, MetadataEntry>();
    for (int i = 0; i < ODD_KEYS.size(); i++) {
      var location = ObjectLocation.of("photos", ODD_KEYS.get(i));
      entries.put(location, Entries.recorded(location, Integer.toHexString(i)));
    }
    entries.values().forEach(entry -> StoreUnderTest.save(store, entry));
    entries.forEach((location, entry) -> assertEquals(stored(entry), store.find(location)));
  }

  @Test
  default void what_was_read_stays_as_it_was_when_the_store_goes_on() {
    var store = store();
    var first = Entries.recorded(CAT, "1");
    StoreUnderTest.save(store, first);
    var found = store.find(CAT);
    var listed = store.list(CAT.bucket(), "", null, 10);
    StoreUnderTest.save(store, Entries.removed(CAT, "2"));
    assertEquals(stored(first), found);
    assertEquals(new EntryPage(List.of(first), false), listed);
  }

  private void comesBack(MetadataEntry entry) {
    var store = store();
    StoreUnderTest.save(store, entry);
    assertEquals(stored(entry), store.find(entry.location()));
  }

  private static MetadataEntry encrypted(Encryption encryption) {
    var at = Instant.parse("2026-03-01T00:00:00.007Z");
    return new MetadataEntry.Recorded(
        CAT,
        Entries.everyAttribute(encryption),
        new Stamp(new Sequencer("0055AED6DCD90281E5"), at.minusMillis(7), at, null));
  }
}
