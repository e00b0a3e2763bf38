package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `show` and `list` against a running pipeline.
final class ReadingCommandsTest {
  private static LocalPhotos photos;

  @BeforeAll
  static void start() {
    photos = new LocalPhotos();
    photos.put("cat.txt", "meow");
    photos.put("dogs/small.txt", "wuff");
    photos.put("dogs/large.txt", "WUFF!".repeat(400));
  }

  @AfterAll
  static void stop() {
    photos.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my cat+dog é 100%.jpg",
        "a b",
        "a+b",
        "a%20b",
        "q?x=1&y=2#z",
        "日本 🐈.gif",
        "say \"hi\" \\ back"
      })
  void any_key_is_shown_exactly(String key) {
    photos.put(key, "meow");
    var shown = CommandRun.of("show", "photos/" + key, "--api", photos.api());
    assertEquals("", shown.err());
    assertEquals(0, shown.exitCode());
    var row = Pattern.compile("filename +" + Pattern.quote(key)).asMatchPredicate();
    assertTrue(shown.out().lines().anyMatch(row), shown.out());
    photos.delete(key);
    assertEquals(1, CommandRun.of("show", "photos/" + key, "--api", photos.api()).exitCode());
  }

  @Test
  void a_list_is_an_aligned_table_with_a_total() {
    var listed = CommandRun.of("list", "photos", "--prefix", "dogs/", "--api", photos.api());
    var lines = listed.out().lines().toList();
    assertEquals(0, listed.exitCode());
    assertEquals(4, lines.size());
    assertTrue(lines.get(0).startsWith("NAME              SIZE  TYPE        UPLOADED ("));
    assertTrue(lines.get(1).startsWith("dogs/large.txt  2.0 kB  text/plain  20"));
    assertTrue(lines.get(2).startsWith("dogs/small.txt     4 B  text/plain  20"));
    assertEquals("2 objects, 2.0 kB", lines.get(3));
  }

  @Test
  void pages_that_do_not_go_on_end_the_command_with_a_sentence()
      throws IOException, InterruptedException {
    var first = URI.create(photos.api() + "/objects/photos?limit=1");
    try (var client = HttpClient.newHttpClient()) {
      var page = client.send(HttpRequest.newBuilder(first).build(), BodyHandlers.ofString()).body();
      assertTrue(page.contains("\"next\""), page);
      try (var server = new AnyServer(_ -> page)) {
        var listed = CommandRun.of("list", "photos", "--api", server.endpoint().toString());
        assertEquals(1, listed.exitCode(), listed::toString);
        assertEquals("", listed.out());
        assertTrue(
            listed.err().startsWith("the pages of s3://photos/ do not come to an end: "),
            listed::toString);
        assertEquals(1, listed.err().lines().count(), listed::toString);
        assertEquals(2, server.operations().size());
      }
    }
  }

  @Test
  void json_holds_the_attributes_of_the_table() {
    var shown = CommandRun.of("show", "s3://photos/cat.txt", "--json", "--api", photos.api());
    assertTrue(
        shown
            .out()
            .startsWith("{\"filename\":\"cat.txt\",\"bucket\":\"photos\",\"size_in_bytes\":4,"),
        shown.out());
    var listed = CommandRun.of("list", "photos", "--json", "--api", photos.api());
    assertTrue(listed.out().startsWith("{\"objects\":[{\"filename\":\"cat.txt\""), listed.out());
  }

  @Test
  void an_empty_list_says_so() {
    var listed = CommandRun.of("list", "photos", "--prefix", "birds/", "--api", photos.api());
    assertEquals("Nothing is recorded in photos under birds/.\n", listed.out());
    assertEquals(0, listed.exitCode());
  }

  @Test
  void a_list_goes_on_over_all_pages() {
    var keys = IntStream.range(0, 1005).mapToObj("many/%04d"::formatted).toList();
    keys.forEach(key -> photos.put(key, "x"));
    var listed = CommandRun.of("list", "photos", "--prefix", "many/", "--api", photos.api());
    var names =
        listed.out().lines().filter(line -> line.startsWith("many/")).map(l -> l.split(" ", 2)[0]);
    assertEquals(keys, List.copyOf(new TreeSet<>(names.toList())));
    assertTrue(listed.out().endsWith("1005 objects, 1.0 kB\n"), listed.out());
  }

  /// The table has rows for objects and none for buckets.
  @Test
  void of_an_unknown_bucket_nothing_is_recorded() {
    var listed = CommandRun.of("list", "albums", "--api", photos.api());
    assertEquals("Nothing is recorded in albums.\n", listed.out());
    assertEquals(0, listed.exitCode());
    var shown = CommandRun.of("show", "albums/cat.txt", "--api", photos.api());
    assertEquals("nothing is recorded of s3://albums/cat.txt\n", shown.err());
    assertEquals(1, shown.exitCode());
  }

  @Test
  void an_unknown_key_is_one_sentence() {
    var shown = CommandRun.of("show", "photos/unicorn.jpg", "--api", photos.api());
    assertEquals("nothing is recorded of s3://photos/unicorn.jpg\n", shown.err());
    assertEquals(1, shown.exitCode());
    assertFalse(shown.out().contains("unicorn"));
  }

  @Test
  void another_server_is_not_taken_for_ours() {
    var s3 = photos.pipeline().endpoint().toString();
    var listed = CommandRun.of("list", "photos", "--api", s3);
    assertEquals("what answers at " + s3 + " is not contactsheet serve\n", listed.err());
    assertEquals(1, listed.exitCode());
  }
}
