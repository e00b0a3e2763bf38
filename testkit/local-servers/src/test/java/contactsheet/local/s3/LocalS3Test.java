package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Starting, stopping and refusing.
final class LocalS3Test {
  @Test
  void buckets_in_a_folder_are_folders_and_survive_a_restart(@TempDir Path data)
      throws IOException {
    var options = LocalS3Options.in(data).withBuckets("photos");
    try (var s3 = LocalS3.start(options);
        var client = TestClient.of(s3)) {
      client.putObject(
          request -> request.bucket("photos").key("cat.jpg"), RequestBody.fromString("meow"));
    }
    assertEquals("meow", Files.readString(data.resolve("photos").resolve("cat.jpg")));
    try (var s3 = LocalS3.start(options);
        var client = TestClient.of(s3)) {
      assertEquals(
          4, client.headObject(request -> request.bucket("photos").key("cat.jpg")).contentLength());
    }
  }

  @Test
  void a_taken_port_is_one_sentence() {
    try (var first = LocalS3.start(LocalS3Options.inMemory())) {
      var options = LocalS3Options.inMemory().withPort(first.endpoint().getPort());
      var refused = assertThrows(NotStartedException.class, () -> LocalS3.start(options));
      assertEquals(
          "cannot listen on 127.0.0.1:"
              + first.endpoint().getPort()
              + " (Address already in use): choose another port",
          refused.getMessage());
    }
  }

  @Test
  void a_missing_folder_is_one_sentence(@TempDir Path folder) {
    var missing = folder.resolve("nowhere");
    var refused =
        assertThrows(NotStartedException.class, () -> LocalS3.start(LocalS3Options.in(missing)));
    assertEquals(
        "there is no folder " + missing + ": create it, or name one that exists",
        refused.getMessage());
  }

  @Test
  void buckets_are_made_by_clients_too() {
    try (var s3 = LocalS3.start(LocalS3Options.inMemory().withBuckets("photos"));
        var client = TestClient.of(s3)) {
      client.createBucket(request -> request.bucket("albums"));
      s3.createBucket("photos");
      assertEquals(Set.of("albums", "photos"), s3.buckets());
    }
  }

  @Test
  void any_credentials_are_let_in_unless_some_are_asked_for() {
    var anyone = LocalS3Options.inMemory().withBuckets("photos");
    try (var s3 = LocalS3.start(anyone);
        var client = TestClient.of(s3, "whoever", "whatever")) {
      assertEquals(0, client.listObjectsV2(request -> request.bucket("photos")).keyCount());
    }
    try (var s3 = LocalS3.start(anyone.withCredentials("us", "secret"));
        var us = TestClient.of(s3, "us", "secret");
        var them = TestClient.of(s3, "us", "guessed")) {
      assertEquals(0, us.listObjectsV2(request -> request.bucket("photos")).keyCount());
      var refused =
          assertThrows(
              S3Exception.class, () -> them.listObjectsV2(request -> request.bucket("photos")));
      assertEquals(403, refused.statusCode());
    }
  }

  @Test
  void only_the_loopback_interface_is_listened_on_unless_told_otherwise() {
    try (var s3 = LocalS3.start(LocalS3Options.inMemory())) {
      assertEquals("127.0.0.1", s3.endpoint().getHost());
      assertTrue(s3.endpoint().getPort() > 0);
    }
  }
}
