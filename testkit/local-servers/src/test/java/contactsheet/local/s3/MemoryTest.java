package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A server refuses what it has no memory for, and goes on.
final class MemoryTest {
  private static final int MEGABYTE = 1024 * 1024;

  @Test
  void an_upload_that_does_not_fit_is_refused_with_a_sentence() {
    try (var photos = new Photos(LocalS3Options.inMemory().withMemory(8 * MEGABYTE))) {
      var refused = assertThrows(S3Exception.class, () -> put(photos, "big.tif", 9 * MEGABYTE));
      assertEquals(507, refused.statusCode());
      assertEquals(
          "This server keeps at most 8,388,608 bytes in memory, and 0 are taken: delete objects, or"
              + " start it with more (--memory)",
          refused.awsErrorDetails().errorMessage());
      put(photos, "small.tif", MEGABYTE);
      assertEquals(List.of("small.tif"), photos.keys());
      assertEquals(List.of("ObjectCreated:Put small.tif 1048576"), photos.summaries());
    }
  }

  @Test
  void what_is_deleted_makes_room() {
    try (var photos = new Photos(LocalS3Options.inMemory().withMemory(8 * MEGABYTE))) {
      for (int i = 0; i < 20; i++) {
        put(photos, "cat.tif", 3 * MEGABYTE);
        photos.client().deleteObject(r -> r.bucket("photos").key("cat.tif"));
      }
      assertTrue(photos.keys().isEmpty());
      assertEquals(40, photos.events().size());
    }
  }

  @Test
  void many_small_objects_are_counted_too() {
    try (var photos = new Photos(LocalS3Options.inMemory().withMemory(MEGABYTE))) {
      var refused =
          assertThrows(
              S3Exception.class,
              () -> {
                for (int i = 0; i < 10_000; i++) {
                  put(photos, "empty-" + i, 0);
                }
              });
      assertEquals(507, refused.statusCode());
      assertEquals(512, photos.events().size());
    }
  }

  private static void put(Photos photos, String key, int bytes) {
    photos
        .client()
        .putObject(
            PutObjectRequest.builder().bucket("photos").key(key).build(),
            RequestBody.fromBytes(new byte[bytes]));
  }
}
