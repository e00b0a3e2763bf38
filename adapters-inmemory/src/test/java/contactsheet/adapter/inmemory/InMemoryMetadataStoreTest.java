package contactsheet.adapter.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.application.port.out.MetadataStore.FindResult;
import contactsheet.application.port.out.MetadataStore.SaveResult;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The behaviour of the in-memory table beyond its port.
class InMemoryMetadataStoreTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final ObjectLocation OTHER_CAT = ObjectLocation.of("drawings", "cat.jpg");
  private static final ObjectLocation ANT = ObjectLocation.of("photos", "ant.jpg");

  private final InMemoryMetadataStore store = InMemoryMetadataStore.keyedByFilename();

  @Test
  void a_forgotten_tombstone_is_as_if_it_had_never_been() {
    store.saveIfNewer(removed(CAT, "2"));
    store.forget(CAT);
    assertEquals(new FindResult.Nothing(), store.find(CAT));
    assertEquals(new SaveResult.Saved(), store.saveIfNewer(recorded(OTHER_CAT, "1")));
  }

  @Test
  void what_is_recorded_is_never_forgotten() {
    store.saveIfNewer(recorded(CAT, "1"));
    var refused = assertThrows(IllegalStateException.class, () -> store.forget(CAT));
    assertEquals("there is no tombstone of s3://photos/cat.jpg to forget", refused.getMessage());
    assertEquals(new FindResult.Stored(recorded(CAT, "1")), store.find(CAT));
  }

  @Test
  void what_never_was_cannot_be_forgotten() {
    assertThrows(IllegalStateException.class, () -> store.forget(CAT));
  }

  @Test
  void all_entries_are_shown_tombstones_included_in_the_order_of_their_keys() {
    store.saveIfNewer(recorded(CAT, "1"));
    store.saveIfNewer(removed(ANT, "1"));
    assertEquals(List.of(removed(ANT, "1"), recorded(CAT, "1")), store.entries());
  }

  @Test
  void an_entry_cannot_take_the_place_of_another_objects() {
    var read = recorded(ANT, "1");
    store.saveIfNewer(read);
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> store.replaceIfUnchanged(read, recorded(CAT, "2")));
    assertEquals(
        "s3://photos/cat.jpg cannot take the place of s3://photos/ant.jpg", refused.getMessage());
  }

  @Test
  void a_page_without_entries_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> store.list(CAT.bucket(), "", null, 0));
  }

  private static MetadataEntry recorded(ObjectLocation location, String sequencer) {
    var metadata = ObjectMetadata.of(new ByteSize(1), NOON);
    return new MetadataEntry.Recorded(location, metadata, stamp(sequencer));
  }

  private static MetadataEntry removed(ObjectLocation location, String sequencer) {
    return new MetadataEntry.Removed(location, stamp(sequencer));
  }

  private static Stamp stamp(String sequencer) {
    return new Stamp(new Sequencer(sequencer), NOON, NOON, null);
  }
}
