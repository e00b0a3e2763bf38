package contactsheet.adapter.inmemory;

import static contactsheet.adapter.inmemory.TwoBuckets.CAT;
import static contactsheet.adapter.inmemory.TwoBuckets.KEPT;
import static contactsheet.adapter.inmemory.TwoBuckets.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.domain.VersionId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Versions and delete markers.
class InMemoryObjectStoreVersionsTest {
  private final TwoBuckets buckets = new TwoBuckets();
  private final InMemoryObjectStore store = buckets.store;

  @Test
  void a_bucket_with_versions_gives_each_its_id() {
    store.put(KEPT, bytes("one"));
    var first = buckets.found(KEPT).versionId();
    store.put(KEPT, bytes("two"));
    var second = buckets.found(KEPT).versionId();
    assertNotEquals(first, second);
    assertEquals(List.of(Objects.requireNonNull(second), Objects.requireNonNull(first)), ids());
  }

  @Test
  void a_delete_leaves_a_marker_that_can_be_taken_away() {
    store.put(KEPT, bytes("one"));
    store.delete(KEPT);
    buckets.assertAbsent(KEPT);
    assertEquals(2, ids().size());
    store.undelete(KEPT);
    assertEquals(3, buckets.found(KEPT).size().bytes());
  }

  @Test
  void a_marker_is_a_version_and_can_be_deleted_as_one() {
    store.put(KEPT, bytes("one"));
    store.delete(KEPT);
    store.deleteVersion(KEPT, ids().getFirst());
    assertEquals(3, buckets.found(KEPT).size().bytes());
  }

  @Test
  void deleting_an_old_version_leaves_the_object_as_it_is() {
    store.put(KEPT, bytes("one"));
    store.put(KEPT, bytes("second"));
    store.deleteVersion(KEPT, ids().getLast());
    assertEquals(6, buckets.found(KEPT).size().bytes());
  }

  @Test
  void deleting_the_newest_version_brings_the_one_before_it_back() {
    store.put(KEPT, bytes("one"));
    store.put(KEPT, bytes("second"));
    store.deleteVersion(KEPT, ids().getFirst());
    assertEquals(3, buckets.found(KEPT).size().bytes());
  }

  @Test
  void an_overwrite_without_versions_leaves_nothing_to_go_back_to() {
    store.put(CAT, bytes("one"));
    store.put(CAT, bytes("second"));
    assertEquals(List.of(), store.versions(CAT));
    store.delete(CAT);
    buckets.assertAbsent(CAT);
    assertThrows(IllegalStateException.class, () -> store.undelete(CAT));
  }

  private List<VersionId> ids() {
    return store.versions(KEPT);
  }
}
