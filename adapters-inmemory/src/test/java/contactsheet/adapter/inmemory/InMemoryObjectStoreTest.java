package contactsheet.adapter.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.VersionId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the in-memory S3 does beyond its port.
class InMemoryObjectStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-05T12:00:00.789Z");
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");

  /// An object in a bucket that keeps versions.
  private static final ObjectLocation KEPT = ObjectLocation.of("archive", "cat.jpg");

  private final InMemoryObjectStore store = new InMemoryObjectStore(() -> NOW);

  @BeforeEach
  void createBuckets() {
    store.createBucket(PHOTOS);
    store.createVersionedBucket(KEPT.bucket());
  }

  @Test
  void an_upload_is_described_as_s3_describes_it() {
    store.put(CAT, bytes("abc"), new ContentType("image/jpeg"), Map.of("by", "Zoë"));
    var metadata = found(CAT);
    assertEquals(new ETag("900150983cd24fb0d6963f7d28e17f72"), metadata.etag());
    assertEquals(Instant.parse("2026-11-05T12:00:00Z"), metadata.lastModified());
    assertEquals(Map.of("by", "Zoë"), metadata.userMetadata());
    assertNull(metadata.versionId());
  }

  @Test
  void an_upload_without_a_content_type_gets_the_one_that_s3_gives() {
    store.put(CAT, bytes("abc"));
    assertEquals(new ContentType("binary/octet-stream"), found(CAT).contentType());
  }

  @Test
  void every_change_is_told_to_every_subscriber_as_it_is_returned() {
    var one = new ArrayList<ObjectChange>();
    var other = new ArrayList<ObjectChange>();
    store.subscribe(one::add);
    store.subscribe(other::add);
    var changes = List.of(store.put(CAT, bytes("abc")), store.delete(CAT));
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
  void a_bucket_with_versions_gives_each_its_id() {
    store.put(KEPT, bytes("one"));
    var first = found(KEPT).versionId();
    store.put(KEPT, bytes("two"));
    var second = found(KEPT).versionId();
    assertNotEquals(first, second);
    assertEquals(List.of(Objects.requireNonNull(second), Objects.requireNonNull(first)), ids());
  }

  @Test
  void a_delete_leaves_a_marker_that_can_be_taken_away() {
    store.put(KEPT, bytes("one"));
    store.delete(KEPT);
    assertAbsent(KEPT);
    assertEquals(2, ids().size());
    store.undelete(KEPT);
    assertEquals(3, found(KEPT).size().bytes());
  }

  @Test
  void a_marker_is_a_version_and_can_be_deleted_as_one() {
    store.put(KEPT, bytes("one"));
    store.delete(KEPT);
    store.deleteVersion(KEPT, ids().getFirst());
    assertEquals(3, found(KEPT).size().bytes());
  }

  @Test
  void deleting_an_old_version_leaves_the_object_as_it_is() {
    store.put(KEPT, bytes("one"));
    store.put(KEPT, bytes("second"));
    store.deleteVersion(KEPT, ids().getLast());
    assertEquals(6, found(KEPT).size().bytes());
  }

  @Test
  void deleting_the_newest_version_brings_the_one_before_it_back() {
    store.put(KEPT, bytes("one"));
    store.put(KEPT, bytes("second"));
    store.deleteVersion(KEPT, ids().getFirst());
    assertEquals(3, found(KEPT).size().bytes());
  }

  @Test
  void an_overwrite_without_versions_leaves_nothing_to_go_back_to() {
    store.put(CAT, bytes("one"));
    store.put(CAT, bytes("second"));
    assertEquals(List.of(), store.versions(CAT));
    store.delete(CAT);
    assertAbsent(CAT);
    assertThrows(IllegalStateException.class, () -> store.undelete(CAT));
  }

  @Test
  void an_expiry_deletes_and_its_event_has_no_sequencer() {
    store.put(CAT, bytes("abc"));
    store.put(KEPT, bytes("abc"));
    assertEquals(new ObjectChange(CAT, null, NOW), store.expire(CAT));
    assertEquals(new ObjectChange(KEPT, null, NOW), store.expire(KEPT));
    assertAbsent(CAT);
    assertAbsent(KEPT);
    store.undelete(KEPT);
    assertEquals(3, found(KEPT).size().bytes());
  }

  @Test
  void a_restoration_changes_nothing_and_its_event_has_no_sequencer() {
    store.put(CAT, bytes("abc"));
    var before = found(CAT);
    assertEquals(new ObjectChange(CAT, null, NOW), store.restore(CAT));
    assertEquals(before, found(CAT));
  }

  @Test
  void deleting_what_is_not_there_is_a_success_with_an_event() {
    var told = new ArrayList<ObjectChange>();
    store.subscribe(told::add);
    store.delete(CAT);
    assertEquals(1, told.size());
    assertAbsent(CAT);
  }

  @Test
  void the_objects_of_a_bucket_are_those_that_are_there_and_a_copy() {
    var ant = ObjectLocation.of("photos", "ant.jpg");
    store.put(CAT, bytes("abc"));
    store.put(ant, bytes("ab"));
    store.put(ObjectLocation.of("photos", "bee.jpg"), bytes("a"));
    store.delete(ObjectLocation.of("photos", "bee.jpg"));
    var objects = store.objects(PHOTOS);
    assertEquals(List.of(ant.key(), CAT.key()), List.copyOf(objects.keySet()));
    objects.clear();
    store.delete(ant);
    assertEquals(Set.of(CAT.key()), store.objects(PHOTOS).keySet());
  }

  @Test
  void who_uploads_to_a_bucket_that_is_not_there_is_told() {
    var nowhere = ObjectLocation.of("nowhere", "cat.jpg");
    var refused = assertThrows(IllegalStateException.class, () -> store.put(nowhere, bytes("abc")));
    assertEquals("there is no bucket nowhere: create it first", refused.getMessage());
  }

  @Test
  void in_a_bucket_that_is_not_there_nothing_is_observed() {
    assertEquals(
        new ObservationResult.NotObserved(
            Failure.permanent("there is no bucket nowhere: create it first")),
        store.observe(ObjectLocation.of("nowhere", "cat.jpg")));
  }

  @Test
  void a_bucket_is_not_created_twice() {
    store.put(CAT, bytes("abc"));
    assertThrows(IllegalStateException.class, () -> store.createVersionedBucket(PHOTOS));
    assertEquals(3, found(CAT).size().bytes());
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

  @Test
  void the_uploaders_map_is_not_kept() {
    var userMetadata = new HashMap<>(Map.of("by", "Zoë"));
    store.put(CAT, bytes("abc"), null, userMetadata);
    userMetadata.put("by", "somebody else");
    assertEquals(Map.of("by", "Zoë"), found(CAT).userMetadata());
  }

  private ObjectMetadata found(ObjectLocation location) {
    return assertInstanceOf(Observation.Found.class, observation(store.observe(location)))
        .metadata();
  }

  private void assertAbsent(ObjectLocation location) {
    assertEquals(new Observation.Absent(), observation(store.observe(location)));
  }

  private static Observation observation(ObservationResult result) {
    return assertInstanceOf(ObservationResult.Observed.class, result).observation();
  }

  private List<VersionId> ids() {
    return store.versions(KEPT);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
