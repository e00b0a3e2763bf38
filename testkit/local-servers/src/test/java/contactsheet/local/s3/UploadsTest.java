package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// An upload is no object before it is whole.
final class UploadsTest {
  private static final int SLOW = 600;

  /// Once so many bytes are sent, the server has begun to read them: no system keeps more for it.
  private static final int MORE_THAN_WAITS_ON_A_CONNECTION = 16 * 1024 * 1024;

  /// How long there are slow uploads. Those that the server ends are begun again.
  private static final int SECONDS = Integer.getInteger("contactsheet.proof.seconds", 2);

  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void half_an_upload_is_neither_listed_nor_told_nor_in_anybodys_way(boolean inMemory)
      throws IOException {
    try (var photos = inMemory ? new Photos() : new Photos(data);
        var slow = begin(photos, "album/cat.jpg", MORE_THAN_WAITS_ON_A_CONNECTION)) {
      assertTrue(photos.keys().isEmpty());
      photos.put("album", "the upload has not made a folder of it");
      photos.client().deleteObject(r -> r.bucket("photos").key("album"));
      photos.put("album/cat.jpg", "nobody waits for the slow one");
      assertEquals(List.of("album/cat.jpg"), photos.keys());
      photos.forgetEvents();
      slow.getOutputStream().write(new byte[MORE_THAN_WAITS_ON_A_CONNECTION]);
      var answer = new String(slow.getInputStream().readNBytes(15), StandardCharsets.UTF_8);
      assertEquals("HTTP/1.1 200 OK", answer.strip());
      assertEquals(
          List.of("ObjectCreated:Put album/cat.jpg " + 2 * MORE_THAN_WAITS_ON_A_CONNECTION),
          photos.summaries());
    }
  }

  private static Socket begin(Photos photos, String key) throws IOException {
    return begin(photos, key, 500);
  }

  /// Sends the first half of an upload.
  private static Socket begin(Photos photos, String key, int half) throws IOException {
    var socket = new Socket(photos.endpoint().getHost(), photos.endpoint().getPort());
    var head =
        "PUT /photos/%s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n\r\n"
            .formatted(key, 2 * half);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().write(new byte[half]);
    return socket;
  }

  @Test
  void six_hundred_slow_uploads_hold_nobody_up() throws IOException {
    var slow = new ArrayList<Socket>();
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    var slowest = 0L;
    var begun = 0;
    try (var photos = new Photos(data)) {
      while (begun < SLOW) {
        slow.add(begin(photos, "slow-" + begun++));
      }
      int puts = 0;
      do {
        var start = System.nanoTime();
        photos.put("quick-" + puts++, "meow");
        slowest = Math.max(slowest, System.nanoTime() - start);
        int each = puts % SLOW;
        if (!goesOn(slow.get(each))) {
          slow.get(each).close();
          slow.set(each, begin(photos, "slow-" + begun++));
        }
      } while (puts < 100 || System.nanoTime() < end);
      System.out.printf(
          Locale.ROOT,
          "Slow uploads: %d s, %,d begun, %d at a time; beside them %,d uploads, the slowest in %d"
              + " ms%n",
          SECONDS,
          begun,
          SLOW,
          puts,
          TimeUnit.NANOSECONDS.toMillis(slowest));
      assertEquals(
          puts, photos.events().size(), "what was acknowledged was told, and nothing else was");
      assertTrue(photos.keys().stream().allMatch(key -> key.startsWith("quick-")));
    } finally {
      for (var each : slow) {
        each.close();
      }
    }
  }

  /// Brings one byte more.
  ///
  /// @return whether the server has not had enough of it
  private static boolean goesOn(Socket upload) {
    try {
      upload.getOutputStream().write('x');
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void what_a_killed_server_left_is_gone_after_the_next_start() throws IOException {
    try (var photos = new Photos(data)) {
      photos.put("whole.jpg", "whole");
      photos.client().createMultipartUpload(r -> r.bucket("photos").key("big.tif"));
    }
    var uploads = data.resolve(".contactsheet-uploads");
    Files.writeString(uploads.resolve("half"), "half an upload");
    try (var photos = new Photos(data)) {
      assertEquals(List.of("whole.jpg"), photos.keys());
      try (var left = Files.list(uploads)) {
        assertEquals(List.of("lock"), left.map(each -> each.getFileName().toString()).toList());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void parts_are_put_together_under_a_key_of_any_length(boolean inMemory) throws IOException {
    var key = "album/" + "k".repeat(255);
    try (var photos = inMemory ? new Photos() : new Photos(data)) {
      var client = photos.client();
      if (inMemory) {
        // S3Proxy makes a file's name of the key and the part's number.
        key = "album/" + "k".repeat(100);
      }
      var name = key;
      var upload =
          client
              .createMultipartUpload(r -> r.bucket("photos").key(name).contentType("image/tiff"))
              .uploadId();
      var parts = new ArrayList<CompletedPart>();
      for (int number = 1; number <= 2; number++) {
        int n = number;
        var part =
            client.uploadPart(
                r -> r.bucket("photos").key(name).uploadId(upload).partNumber(n),
                RequestBody.fromBytes(new byte[5 * 1024 * 1024]));
        parts.add(CompletedPart.builder().partNumber(n).eTag(part.eTag()).build());
      }
      assertEquals(1, client.listMultipartUploads(r -> r.bucket("photos")).uploads().size());
      assertEquals(
          name, client.listMultipartUploads(r -> r.bucket("photos")).uploads().getFirst().key());
      assertTrue(photos.keys().isEmpty());
      client.completeMultipartUpload(
          r -> r.bucket("photos").key(name).uploadId(upload).multipartUpload(m -> m.parts(parts)));
      var now = client.headObject(r -> r.bucket("photos").key(name));
      assertEquals(10 * 1024 * 1024, now.contentLength());
      assertEquals("image/tiff", now.contentType());
      assertEquals(List.of(name), photos.keys());
      assertEquals(0, client.listMultipartUploads(r -> r.bucket("photos")).uploads().size());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_condition_is_kept_and_a_wrong_digest_makes_no_object(boolean inMemory) {
    try (var photos = inMemory ? new Photos() : new Photos(data)) {
      photos.put("cat.jpg", "meow");
      var refused =
          assertThrows(
              S3Exception.class,
              () ->
                  photos
                      .client()
                      .putObject(
                          r -> r.bucket("photos").key("cat.jpg").ifNoneMatch("*"),
                          RequestBody.fromString("other")));
      assertEquals(412, refused.statusCode());
      assertThrows(
          S3Exception.class,
          () ->
              photos
                  .client()
                  .putObject(
                      r -> r.bucket("photos").key("dog.jpg").contentMD5("1B2M2Y8AsgTpgAmY7PhCfg=="),
                      RequestBody.fromString("woof")));
      assertEquals(List.of("cat.jpg"), photos.keys());
      assertEquals(1, photos.events().size());
    }
  }
}
