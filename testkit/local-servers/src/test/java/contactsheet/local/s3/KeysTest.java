package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Keys that a file system would change are refused, and every other one is listed as it was put:
/// in memory as in a folder.
final class KeysTest {
  private static final String LONG = "é".repeat(500) + "/" + "x".repeat(24);

  @TempDir Path data;

  static Stream<String> changing() {
    return Stream.of(
        "x//y", "./dot", "a//", "/x", "x/../y", "..", "x/.", "n".repeat(256), LONG, ".mpus-x");
  }

  @ParameterizedTest
  @MethodSource("changing")
  void a_key_that_would_change_is_refused_in_memory(String key) {
    refuses(new Photos(), key);
  }

  @ParameterizedTest
  @MethodSource("changing")
  void a_key_that_would_change_is_refused_in_a_folder(String key) {
    refuses(new Photos(data), key);
  }

  private static void refuses(Photos server, String key) {
    try (var photos = server) {
      photos.put("x/y", "another");
      photos.forgetEvents();
      var refused = assertThrows(S3Exception.class, () -> photos.put(key, "meow"));
      assertEquals(400, refused.statusCode());
      assertEquals(
          key.equals(LONG) ? "KeyTooLongError" : "InvalidArgument",
          refused.awsErrorDetails().errorCode());
      assertThrows(
          S3Exception.class, () -> photos.client().headObject(r -> r.bucket("photos").key(key)));
      assertTrue(photos.events().isEmpty());
      assertEquals(List.of("x/y"), photos.keys());
    }
  }

  /// Most clients read no answer before they have sent everything.
  @ParameterizedTest
  @MethodSource("changing")
  void a_refusal_is_heard_after_a_long_content(String key) {
    try (var photos = new Photos()) {
      var content = "m".repeat(1_000_000);
      var refused = assertThrows(S3Exception.class, () -> photos.put(key, content));
      assertEquals(400, refused.statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_file_beside_a_folder_of_its_name_is_refused(boolean inMemory) {
    try (var photos = inMemory ? new Photos() : new Photos(data)) {
      photos.put("a/b", "meow");
      photos.put("c", "meow");
      photos.forgetEvents();
      for (var key : List.of("a", "c/d", "c/")) {
        var refused =
            assertThrows(S3Exception.class, () -> photos.put(key, key.equals("c/") ? "" : "meow"));
        assertEquals("InvalidArgument", refused.awsErrorDetails().errorCode());
      }
      assertTrue(photos.events().isEmpty());
      assertEquals(List.of("a/b", "c"), photos.keys());
      photos.client().deleteObject(r -> r.bucket("photos").key("a/b"));
      photos.put("a", "free now");
      assertEquals(List.of("a", "c"), photos.keys());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void every_other_key_is_listed_as_it_was_put_in_the_order_of_s3(boolean inMemory) {
    var keys =
        List.of(
            " ",
            "&=?#.gif",
            "...",
            ".hidden",
            "a b+c%",
            "album/",
            "album/1",
            "p".repeat(255),
            "Ünïcode",
            "\uff5e.jpg",
            "🐈.jpg");
    try (var photos = inMemory ? new Photos() : new Photos(data)) {
      keys.reversed().forEach(key -> photos.put(key, key.endsWith("/") ? "" : "meow"));
      assertEquals(keys, photos.keys());
      var pages =
          photos.client().listObjectsV2Paginator(r -> r.bucket("photos").maxKeys(2)).contents();
      assertEquals(keys, pages.stream().map(S3Object::key).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_folder_with_content_is_refused(boolean inMemory) {
    try (var photos = inMemory ? new Photos() : new Photos(data)) {
      var refused = assertThrows(S3Exception.class, () -> photos.put("album/", "meow"));
      assertEquals("InvalidArgument", refused.awsErrorDetails().errorCode());
      assertTrue(photos.keys().isEmpty());
    }
  }
}
