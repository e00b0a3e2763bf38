package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A server without memory for an object refuses it, and continues to work.
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

  /// The two together would keep a client of the JDK waiting until its time is over.
  @Test
  void a_refusal_does_not_follow_the_word_to_go_on_before_the_upload_was_read() throws IOException {
    try (var photos = new Photos(LocalS3Options.inMemory().withMemory(MEGABYTE));
        var client = new Socket(InetAddress.getLoopbackAddress(), photos.endpoint().getPort())) {
      client.setSoTimeout(10_000);
      var content = new byte[2 * MEGABYTE];
      client
          .getOutputStream()
          .write(
              ("PUT /photos/big.tif HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 100-continue\r\n"
                      + "Content-Length: "
                      + content.length
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      var answer = client.getInputStream();
      var goOn = "HTTP/1.1 100 Continue\r\n\r\n";
      assertEquals(goOn, text(answer.readNBytes(goOn.length())));
      client.setSoTimeout(500);
      assertThrows(SocketTimeoutException.class, answer::read);
      client.setSoTimeout(10_000);
      client.getOutputStream().write(content);
      var refused = "HTTP/1.1 507 ";
      assertEquals(refused, text(answer.readNBytes(refused.length())));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
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

  /// Events that wait to be handled take memory, too.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void no_change_is_made_that_could_not_be_told_of(boolean inMemory, @TempDir Path data)
      throws IOException {
    var room = new AtomicBoolean(true);
    var options = inMemory ? LocalS3Options.inMemory() : LocalS3Options.in(data);
    try (var photos = new Photos(options.withRoom(room::get))) {
      photos.put("cat.tif", "meow");
      room.set(false);
      for (var request :
          List.of(
              "PUT /photos/dog.tif HTTP/1.1\r\nContent-Length: 0",
              "PUT /photos/dog.tif HTTP/1.1\r\nContent-Length: 0\r\n"
                  + "x-amz-copy-source: /photos/cat.tif",
              "POST /photos/dog.tif?uploads HTTP/1.1\r\nContent-Length: 0",
              "DELETE /photos/cat.tif HTTP/1.1")) {
        var answer = RawHttp.ask(photos.endpoint(), request + "\r\nHost: 127.0.0.1", "");
        assertTrue(answer.startsWith("HTTP/1.1 503 "), answer);
        assertTrue(answer.contains("<Code>SlowDown</Code>"), answer);
      }
      assertEquals(List.of("cat.tif"), photos.keys());
      room.set(true);
      photos.put("dog.tif", "woof");
      assertEquals(
          List.of("ObjectCreated:Put cat.tif 4", "ObjectCreated:Put dog.tif 4"),
          photos.summaries());
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
