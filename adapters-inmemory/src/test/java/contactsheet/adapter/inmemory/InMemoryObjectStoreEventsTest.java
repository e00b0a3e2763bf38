package contactsheet.adapter.inmemory;

import static contactsheet.adapter.inmemory.TwoBuckets.CAT;
import static contactsheet.adapter.inmemory.TwoBuckets.KEPT;
import static contactsheet.adapter.inmemory.TwoBuckets.NOW;
import static contactsheet.adapter.inmemory.TwoBuckets.bytes;
import static contactsheet.adapter.inmemory.TwoBuckets.observation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The events that the in-memory S3 sends.
class InMemoryObjectStoreEventsTest {
  private final TwoBuckets buckets = new TwoBuckets();
  private final InMemoryObjectStore store = buckets.store;

  @Test
  void every_change_is_told_to_every_subscriber_as_it_is_returned() {
    var one = new ArrayList<ObjectChange>();
    var other = new ArrayList<ObjectChange>();
    store.subscribe(one::add);
    store.subscribe(other::add);
    store.put(KEPT, bytes("abc"));
    var changes = new ArrayList<>(one);
    changes.add(store.delete(KEPT));
    changes.add(store.undelete(KEPT));
    changes.add(store.deleteVersion(KEPT, store.versions(KEPT).getFirst()));
    changes.add(store.put(CAT, bytes("abc")));
    changes.add(store.delete(CAT));
    assertEquals(changes, one);
    assertEquals(changes, other);
  }

  @Test
  void a_subscriber_can_already_see_the_change_that_it_is_told_of() {
    var seen = new ArrayList<ObservationResult>();
    store.subscribe(change -> seen.add(store.observe(change.location())));
    store.put(CAT, bytes("abc"));
    store.delete(CAT);
    assertInstanceOf(Observation.Found.class, observation(seen.getFirst()));
    assertInstanceOf(Observation.Absent.class, observation(seen.getLast()));
  }

  @Test
  void each_event_of_a_key_has_a_greater_sequencer_also_after_the_object_was_gone() {
    var sequencers = new ArrayList<Sequencer>();
    store.subscribe(change -> sequencers.add(Objects.requireNonNull(change.sequencer())));
    for (int i = 0; i < 20; i++) {
      store.put(CAT, bytes("abc"));
      store.delete(CAT);
    }
    assertEquals(sequencers.stream().sorted().distinct().toList(), sequencers);
  }

  @Test
  void the_sequencers_of_different_keys_have_different_lengths() {
    var lengths = new HashMap<Integer, ObjectKey>();
    for (int i = 0; i < 100; i++) {
      var location = ObjectLocation.of("photos", "picture-" + i);
      var sequencer = Objects.requireNonNull(store.put(location, bytes("abc")).sequencer());
      lengths.put(sequencer.value().replaceFirst("^0+", "").length(), location.key());
    }
    assertTrue(lengths.size() > 5, "lengths: " + lengths);
  }

  @Test
  void an_expiry_deletes_and_its_event_has_no_sequencer() {
    store.put(CAT, bytes("abc"));
    store.put(KEPT, bytes("abc"));
    assertEquals(new ObjectChange(CAT, null, NOW), store.expire(CAT));
    assertEquals(new ObjectChange(KEPT, null, NOW), store.expire(KEPT));
    buckets.assertAbsent(CAT);
    buckets.assertAbsent(KEPT);
    store.undelete(KEPT);
    assertEquals(3, buckets.found(KEPT).size().bytes());
  }

  @Test
  void a_restoration_changes_nothing_and_its_event_has_no_sequencer() {
    store.put(CAT, bytes("abc"));
    var before = buckets.found(CAT);
    assertEquals(new ObjectChange(CAT, null, NOW), store.restore(CAT));
    assertEquals(before, buckets.found(CAT));
  }

  @Test
  void deleting_what_is_not_there_is_a_success_with_an_event() {
    var told = new ArrayList<ObjectChange>();
    store.subscribe(told::add);
    store.delete(CAT);
    assertEquals(1, told.size());
    buckets.assertAbsent(CAT);
  }

  @Test
  void what_cannot_be_done_is_refused_and_no_event_is_sent() {
    var told = new ArrayList<ObjectChange>();
    store.subscribe(told::add);
    assertThrows(IllegalStateException.class, () -> store.expire(CAT));
    assertThrows(IllegalStateException.class, () -> store.restore(CAT));
    assertThrows(IllegalStateException.class, () -> store.undelete(KEPT));
    assertThrows(
        IllegalStateException.class, () -> store.deleteVersion(KEPT, new VersionId("none")));
    assertEquals(List.of(), told);
  }
}
