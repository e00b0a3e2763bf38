package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DriftTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final ObjectMetadata METADATA = metadata(5, NOON, "abc");
  private static final Observation FOUND = new Observation.Found(METADATA);
  private static final Observation ABSENT = new Observation.Absent();
  private static final MetadataEntry TOMBSTONE = new MetadataEntry.Removed(CAT, Stamp.NONE);

  @Test
  void an_object_without_a_row_is_missing_and_so_is_one_with_a_tombstone() {
    assertEquals(Drift.MISSING, Drift.between(null, FOUND));
    assertEquals(Drift.MISSING, Drift.between(TOMBSTONE, FOUND));
  }

  @Test
  void a_row_without_an_object_is_orphaned() {
    assertEquals(Drift.ORPHANED, Drift.between(row(METADATA), ABSENT));
  }

  @Test
  void a_row_that_tells_anything_else_is_stale() {
    assertEquals(Drift.STALE, Drift.between(row(metadata(6, NOON, "abc")), FOUND));
    assertEquals(Drift.STALE, Drift.between(row(metadata(5, NOON.plusSeconds(1), "abc")), FOUND));
    assertEquals(Drift.STALE, Drift.between(row(metadata(5, NOON, "abd")), FOUND));
    assertEquals(Drift.STALE, Drift.between(row(metadata(5, NOON, null)), FOUND));
  }

  @Test
  void what_agrees_does_not_drift() {
    assertNull(Drift.between(row(METADATA), FOUND));
    assertNull(Drift.between(null, ABSENT));
    assertNull(Drift.between(TOMBSTONE, ABSENT));
  }

  @Test
  void a_listing_agrees_with_a_row_by_size_time_and_etag() {
    assertTrue(listed(5, NOON, "abc").agreesWith(METADATA));
    assertFalse(listed(6, NOON, "abc").agreesWith(METADATA));
    assertFalse(listed(5, NOON.plusSeconds(1), "abc").agreesWith(METADATA));
    assertFalse(listed(5, NOON, "abd").agreesWith(METADATA));
  }

  @Test
  void fractions_of_a_second_are_not_compared_because_only_listings_have_them() {
    assertTrue(listed(5, NOON.plusMillis(789), "abc").agreesWith(METADATA));
    assertTrue(listed(5, NOON, "abc").agreesWith(metadata(5, NOON.plusMillis(789), "abc")));
  }

  @Test
  void what_one_side_does_not_say_cannot_differ() {
    assertTrue(listed(5, NOON, "abc").agreesWith(ObjectMetadata.of(new ByteSize(5), NOON)));
    assertTrue(listed(5, NOON, null).agreesWith(METADATA));
  }

  @Test
  void a_listing_agrees_with_a_row_by_storage_class_where_the_row_says_any_of_it() {
    var standard = listed(StorageClass.STANDARD);
    var archived = listed(new StorageClass("GLACIER_IR"));
    var moved = METADATA.withStorageClass(new StorageClass("GLACIER_IR"));
    assertTrue(standard.agreesWith(METADATA));
    assertTrue(archived.agreesWith(moved));
    assertFalse(archived.agreesWith(METADATA));
    assertFalse(standard.agreesWith(moved));
    assertTrue(listed(5, NOON, "abc").agreesWith(moved));
    assertTrue(archived.agreesWith(ObjectMetadata.of(new ByteSize(5), NOON)));
  }

  private static ListedObject listed(StorageClass storageClass) {
    return new ListedObject(CAT.key(), new ByteSize(5), NOON, new ETag("abc"), storageClass);
  }

  private static ListedObject listed(long size, Instant time, @Nullable String etag) {
    return new ListedObject(
        CAT.key(), new ByteSize(size), time, etag == null ? null : new ETag(etag), null);
  }

  private static MetadataEntry row(ObjectMetadata metadata) {
    return new MetadataEntry.Recorded(CAT, metadata, Stamp.NONE);
  }

  private static ObjectMetadata metadata(long size, Instant time, @Nullable String etag) {
    return new ObjectMetadata(
        new ByteSize(size),
        time,
        etag == null ? null : new ETag(etag),
        null,
        null,
        null,
        null,
        null,
        UserMetadata.NONE,
        null);
  }
}
