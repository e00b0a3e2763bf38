package contactsheet.adapter.inmemory;

import static contactsheet.adapter.inmemory.TwoBuckets.CAT;
import static contactsheet.adapter.inmemory.TwoBuckets.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.StorageClass;
import contactsheet.domain.UserMetadata;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The behaviour of the in-memory S3 beyond its port.
class InMemoryObjectStoreTest {
  private final TwoBuckets buckets = new TwoBuckets();
  private final InMemoryObjectStore store = buckets.store;

  @Test
  void an_upload_is_described_as_s3_describes_it() {
    store.put(CAT, bytes("abc"), new ContentType("image/jpeg"), Map.of("by", "Zoë"));
    var metadata = buckets.found(CAT);
    assertEquals(new ETag("900150983cd24fb0d6963f7d28e17f72"), metadata.etag());
    assertEquals(Instant.parse("2026-11-05T12:00:00Z"), metadata.lastModified());
    assertEquals(UserMetadata.of(Map.of("by", "Zoë")), metadata.userMetadata());
    assertNull(metadata.versionId());
  }

  @Test
  void an_upload_without_a_content_type_gets_the_one_that_s3_gives() {
    store.put(CAT, bytes("abc"));
    assertEquals(new ContentType("binary/octet-stream"), buckets.found(CAT).contentType());
  }

  @Test
  void a_class_that_changes_without_an_event_is_listed() {
    var archive = new StorageClass("GLACIER_IR");
    store.put(CAT, bytes("abc"));
    store.changeStorageClass(CAT, archive);
    var page =
        assertInstanceOf(ListingResult.ObjectPage.class, store.list(CAT.bucket(), "", null, 1));
    assertEquals(archive, page.objects().getFirst().storageClass());
  }

  @Test
  void the_objects_of_a_bucket_are_those_that_are_there_and_a_copy() {
    var ant = ObjectLocation.of("photos", "ant.jpg");
    store.put(CAT, bytes("abc"));
    store.put(ant, bytes("ab"));
    store.put(ObjectLocation.of("photos", "bee.jpg"), bytes("a"));
    store.delete(ObjectLocation.of("photos", "bee.jpg"));
    var objects = store.objects(CAT.bucket());
    assertEquals(List.of(ant.key(), CAT.key()), List.copyOf(objects.keySet()));
    objects.clear();
    store.delete(ant);
    assertEquals(Set.of(CAT.key()), store.objects(CAT.bucket()).keySet());
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
    assertThrows(IllegalStateException.class, () -> store.createVersionedBucket(CAT.bucket()));
    assertEquals(3, buckets.found(CAT).size().bytes());
  }

  @Test
  void the_uploaders_map_is_not_kept() {
    var userMetadata = new HashMap<>(Map.of("by", "Zoë"));
    store.put(CAT, bytes("abc"), null, userMetadata);
    userMetadata.put("by", "somebody else");
    assertEquals(UserMetadata.of(Map.of("by", "Zoë")), buckets.found(CAT).userMetadata());
  }
}
