package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Objects over the page's server: there and back, whole or not at all.
final class PageContentTest {
  private static final int LIMIT = 50 * 1024 * 1024;
  private LivePage live;
  private PlainS3 s3;

  @BeforeEach
  void start() {
    live = new LivePage();
    s3 = new PlainS3(live.s3());
  }

  @AfterEach
  void stop() {
    s3.close();
    live.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cat.png", "holiday/beach 2026.png", "my cat+dog é 100%.png", "😀?&#.png"})
  void what_is_uploaded_can_be_looked_at_and_has_a_row(String key) throws Exception {
    var log = live.listen();
    log.await("state");
    assertEquals(200, live.upload(key, "image/png", "picture").statusCode());
    var answer = live.get(LivePage.content(key));
    assertEquals("picture", answer.body());
    assertEquals("image/png", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "default-src 'none'; sandbox",
        answer.headers().firstValue("Content-Security-Policy").orElse(""));
    log.awaitEqual(1);
    var row = live.get(LivePage.content(key).replace("/content/", "/rows/")).body();
    assertTrue(row.contains("{\"name\":\"size_in_bytes\",\"type\":\"N\",\"value\":7}"), row);
    assertTrue(
        row.contains("{\"name\":\"content_type\",\"type\":\"S\",\"value\":\"image/png\"}"), row);
    assertEquals(200, live.delete(key).statusCode());
    assertEquals(404, live.get(LivePage.content(key)).statusCode());
    log.awaitEqual(0);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html",
    "image/svg+xml",
    "text/javascript",
    "application/xhtml+xml",
    "image/png2"
  })
  void what_could_run_something_is_a_file_to_keep(String type) throws Exception {
    live.upload("trap", type, "<script>alert(1)</script>");
    var headers = live.get(LivePage.content("trap")).headers();
    assertEquals("application/octet-stream", headers.firstValue("Content-Type").orElse(""));
    assertEquals("attachment", headers.firstValue("Content-Disposition").orElse(""));
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
  }

  @Test
  void what_the_browser_has_already_is_not_sent_again() throws Exception {
    live.upload("cat.png", "image/png", "picture");
    var eTag = live.get(LivePage.content("cat.png")).headers().firstValue("ETag").orElseThrow();
    var again =
        live.send(
            HttpRequest.newBuilder(live.uri(LivePage.content("cat.png")))
                .header("If-None-Match", eTag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @Test
  void an_empty_object_is_an_object() throws Exception {
    assertEquals(200, live.upload("empty.txt", "text/plain", "").statusCode());
    assertEquals("", live.get(LivePage.content("empty.txt")).body());
    assertEquals(List.of("empty.txt"), keys());
  }

  @Test
  void an_upload_over_the_limit_is_refused_with_a_sentence_and_leaves_nothing() throws Exception {
    var tooMuch = BodyPublishers.ofByteArray(new byte[LIMIT + 1]);
    var answer = live.send(live.request("PUT", LivePage.content("huge.png"), tooMuch));
    assertEquals(413, answer.statusCode());
    assertEquals(
        "{\"error\":\"the object has 52,428,801 bytes, and at most 52,428,800 are taken here:"
            + " use an S3 client\"}\n",
        answer.body());
    assertEquals(List.of(), keys());
  }

  @Test
  void an_upload_that_does_not_say_its_length_is_refused() throws Exception {
    var unknown = BodyPublishers.ofByteArrays(List.of(new byte[10]));
    var answer = live.send(live.request("PUT", LivePage.content("a.png"), unknown));
    assertEquals(411, answer.statusCode());
    assertEquals(List.of(), keys());
  }

  @Test
  void an_upload_that_breaks_off_leaves_nothing() throws Exception {
    breakOff("half.png");
    var log = live.listen();
    assertEquals(200, live.upload("whole.png", "image/png", "picture").statusCode());
    log.awaitEqual(1);
    assertEquals(List.of("whole.png"), keys());
  }

  @Test
  void an_overwrite_that_breaks_off_leaves_what_was_there() throws Exception {
    live.upload("cat.png", "image/png", "picture");
    breakOff("cat.png");
    live.upload("other.png", "image/png", "picture");
    assertEquals("picture", live.get(LivePage.content("cat.png")).body());
  }

  /// Says that a million bytes come, sends some of them, and hangs up.
  private void breakOff(String key) throws IOException, InterruptedException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), live.port())) {
      var head =
          "PUT %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nOrigin: http://127.0.0.1:%<d\r\n"
                  .formatted(LivePage.content(key), live.port())
              + "X-Contactsheet: page\r\nContent-Length: 1000000\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(new byte[300_000]);
      socket.getOutputStream().flush();
      Thread.sleep(300);
    }
    Thread.sleep(700);
  }

  private List<String> keys() {
    return s3.list("photos").stream().map(PlainS3.Listed::key).toList();
  }
}
