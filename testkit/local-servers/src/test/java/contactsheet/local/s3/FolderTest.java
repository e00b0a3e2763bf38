package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A server on a folder with odd files in it.
final class FolderTest {
  @TempDir Path home;
  private Path data;

  @BeforeEach
  void make() throws IOException {
    data = Files.createDirectory(home.resolve("data"));
  }

  @Test
  void what_is_no_bucket_and_no_object_is_left_alone_and_named() throws Exception {
    OddThings.in(data, home);
    var names = new TreeMap<String, String>();
    try (var s3 = start();
        var client = TestClient.of(s3)) {
      assertEquals(Set.of("holiday", "photos"), s3.buckets());
      assertEquals(List.of(".DS_Store", "beach.jpg"), keys(client, "holiday"));
      s3.leftAlone().forEach(each -> names.put(each.name(), each.reason()));
      // So the time of a start depends only on the number of files.
      assertEquals(names.size(), s3.leftAlone().size(), "something was looked at twice");
    }
    assertEquals(
        OddThings.EXPECTED,
        names.entrySet().stream()
            .filter(each -> each.getKey().length() < 100 && !each.getKey().contains("\uFFFD"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    assertEquals(OddThings.EXPECTED.size() + 2, names.size(), names::toString);
    assertTrue(names.containsValue("not named in UTF-8"), names::toString);
    assertTrue(
        names.containsValue("not an object: its key is longer than 1024 bytes"), names::toString);
    assertTrue(Files.exists(data.resolve(".git").resolve("HEAD")));
  }

  @Test
  void a_symbolic_link_leads_nowhere() throws IOException {
    var secret = Files.writeString(home.resolve("secret.txt"), "secret");
    var outside = Files.createDirectory(home.resolve("outside"));
    var bucket = Files.createDirectory(data.resolve("photos"));
    Files.createSymbolicLink(bucket.resolve("link.txt"), secret);
    Files.createSymbolicLink(bucket.resolve("album"), outside);
    Files.createSymbolicLink(data.resolve("elsewhere"), outside);
    try (var s3 = start();
        var client = TestClient.of(s3)) {
      assertEquals(Set.of("photos"), s3.buckets());
      assertTrue(keys(client, "photos").isEmpty());
      assertThrows(NoSuchKeyException.class, () -> get(client, "link.txt"));
      for (var key : List.of("link.txt", "album/planted.txt")) {
        assertThrows(S3Exception.class, () -> TestClient.put(client, key, "planted"));
      }
      // Made after the start, too.
      TestClient.put(client, "cat.jpg", "meow");
      Files.delete(bucket.resolve("cat.jpg"));
      Files.createSymbolicLink(bucket.resolve("cat.jpg"), secret);
      assertThrows(NoSuchKeyException.class, () -> get(client, "cat.jpg"));
      client.deleteObject(r -> r.bucket("photos").key("link.txt"));
    }
    assertEquals("secret", Files.readString(secret));
    assertTrue(Files.isSymbolicLink(bucket.resolve("link.txt")));
    try (var files = Files.list(outside)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void a_pipe_holds_nobody_up() throws Exception {
    var bucket = Files.createDirectory(data.resolve("photos"));
    OddThings.pipe(bucket.resolve("pipe"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try (var s3 = start();
              var client = TestClient.of(s3)) {
            assertThrows(NoSuchKeyException.class, () -> get(client, "pipe"));
          }
        });
  }

  @Test
  void a_folder_belongs_to_one_server() {
    try (var first = start()) {
      assertFalse(first.buckets().isEmpty());
      var refused = assertThrows(NotStartedException.class, this::start);
      assertEquals(
          "another server uses the folder " + data + ": end that one, or name another folder",
          refused.getMessage());
    }
  }

  @Test
  void a_bucket_cannot_be_made_where_something_else_lies() throws IOException {
    Files.writeString(data.resolve("photos"), "a file");
    var refused = assertThrows(NotStartedException.class, this::start);
    assertEquals(
        "what lies at photos in the folder is left alone, so there can be no bucket photos",
        refused.getMessage());
  }

  private LocalS3 start() {
    return LocalS3.start(LocalS3Options.in(data).withBuckets("photos"));
  }

  private static List<String> keys(S3Client client, String bucket) {
    return client.listObjectsV2(r -> r.bucket(bucket)).contents().stream()
        .map(object -> object.key())
        .toList();
  }

  private static byte[] get(S3Client client, String key) {
    return client.getObjectAsBytes(r -> r.bucket("photos").key(key)).asByteArray();
  }
}
