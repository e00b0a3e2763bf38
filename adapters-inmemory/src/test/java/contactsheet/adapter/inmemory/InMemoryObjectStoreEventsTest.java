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
import contactsheet.domain.Encryption;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.StorageClass;
import contactsheet.domain.VersionId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
  void of_two_events_of_a_key_whose_sequencers_are_equally_long_the_later_has_the_greater_one() {
    var sequencers = sequencers(CAT, 20);
    for (int i = 0; i < sequencers.size(); i++) {
      for (int earlier = 0; earlier < i; earlier++) {
        var comparable = sequencers.get(i).isComparableWith(sequencers.get(earlier));
        assertEquals(comparable, sequencers.get(i).isLaterThan(sequencers.get(earlier)));
      }
    }
  }

  /// Neither as numbers nor as texts are they in order, so that code which compares them fails.
  @Test
  void no_rule_of_padding_puts_the_sequencers_of_every_key_in_order() {
    var byNumber = 0;
    var byText = 0;
    for (int key = 0; key < 10; key++) {
      var sequencers = sequencers(ObjectLocation.of("photos", "picture-" + key), 6);
      for (int i = 1; i < sequencers.size(); i++) {
        var before = sequencers.get(i - 1).value();
        var after = sequencers.get(i).value();
        byNumber += new BigInteger(after, 16).compareTo(new BigInteger(before, 16)) < 0 ? 1 : 0;
        byText += after.compareTo(before) < 0 ? 1 : 0;
      }
    }
    assertTrue(byNumber > 0 && byText > 0, byNumber + " and " + byText);
  }

  private List<Sequencer> sequencers(ObjectLocation location, int changes) {
    return IntStream.range(0, changes)
        .mapToObj(i -> i % 2 == 0 ? store.put(location, bytes("abc")) : store.delete(location))
        .map(change -> Objects.requireNonNull(change.sequencer()))
        .toList();
  }

  @Test
  void the_sequencers_of_different_keys_have_different_lengths() {
    var lengths = new HashSet<Integer>();
    for (int i = 0; i < 100; i++) {
      lengths.add(sequencers(ObjectLocation.of("photos", "picture-" + i), 1).getFirst().digits());
    }
    assertTrue(lengths.size() > 5, "lengths: " + lengths);
  }

  @Test
  void what_no_event_tells_changes_only_what_it_is_about() {
    store.put(CAT, bytes("abc"));
    var before = store.objects(CAT.bucket()).get(CAT.key());
    var told = new ArrayList<ObjectChange>();
    store.subscribe(told::add);
    var archive = new StorageClass("GLACIER_IR");
    var encryption = new Encryption("aws:kms", "key");
    store.changeStorageClass(CAT, archive);
    store.changeEncryption(CAT, encryption);
    assertEquals(
        Objects.requireNonNull(before).withStorageClass(archive).withEncryption(encryption),
        store.objects(CAT.bucket()).get(CAT.key()));
    assertEquals(List.of(), told);
    var nothing = ObjectLocation.of("photos", "nothing.jpg");
    assertThrows(IllegalStateException.class, () -> store.changeStorageClass(nothing, archive));
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
