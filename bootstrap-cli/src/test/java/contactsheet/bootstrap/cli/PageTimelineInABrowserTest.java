package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// The timeline of the page: pictures by when they were taken, under their months.
@Tag("thorough")
final class PageTimelineInABrowserTest {
  /// `-Dcontactsheet.page.objects=100000` shows a long one, which takes minutes to fill.
  private static final int MANY = Integer.getInteger("contactsheet.page.objects", 600);

  private static final int UPLOADS_AT_ONCE = 16;
  private static final int MOST_FRAMES = 60;
  private static final String IN_THE_FILE = "2026:07:14 11:32:05";
  private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final LivePage live = new LivePage();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    client.close();
    live.close();
  }

  @Test
  void pictures_stand_under_their_months_with_the_newest_first_and_so_does_what_comes_later()
      throws Exception {
    upload("z.jpg", "2019:03:31 23:59:59");
    upload("april.jpg", "2019:04:01 00:00:00");
    upload("a.jpg", "2019:03:31 23:59:59");
    upload("old.jpg", "1980:01:01 00:00:00");
    try (var browser = Browser.open(live.uri("/?sort=taken"))) {
      browser.await("#sheet-count", "4 rows");
      assertEquals(List.of("April 2019", "March 2019", "January 1980"), browser.texts(".month h3"));
      assertEquals(List.of("1", "2", "1"), browser.texts(".month span"));
      assertEquals(List.of("april.jpg", "z.jpg", "a.jpg", "old.jpg"), browser.texts(".card .name"));
      browser.awaitTrue(
          "performance.getEntriesByType('resource').some(e => e.name.includes('order=taken'))");
      upload("new.jpg", "2026:11:02 12:00:00");
      browser.await(".month h3", "November 2026");
      assertEquals("new.jpg", browser.texts(".card .name").getFirst());
      live.delete("old.jpg");
      browser.awaitCount(".card", 4);
      assertEquals(
          List.of("November 2026", "April 2019", "March 2019"), browser.texts(".month h3"));
      assertEquals(List.of(), browser.barriers());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void the_keys_lead_over_the_ends_of_months_and_the_sheet_by_name_is_beside_it() throws Exception {
    upload("b.jpg", "2026:05:01 10:00:00");
    upload("c.jpg", "2026:04:02 10:00:00");
    upload("a.jpg", "2026:04:01 10:00:00");
    try (var browser = Browser.open(live.uri("/"))) {
      browser.awaitCount(".card", 3);
      assertEquals(List.of("a.jpg", "b.jpg", "c.jpg"), browser.texts(".card .name"));
      browser.find("#sort").sendKeys("Timeline");
      browser.awaitCount(".month", 2);
      assertEquals(List.of("b.jpg", "c.jpg", "a.jpg"), browser.texts(".card .name"));
      browser.script("document.activeElement.blur()");
      browser.press("/");
      browser.press(Keys.ARROW_DOWN);
      browser.awaitFocus("b.jpg");
      browser.press(Keys.ARROW_DOWN);
      browser.awaitFocus("c.jpg");
      browser.press(Keys.ARROW_RIGHT);
      browser.awaitFocus("a.jpg");
      browser.press(Keys.ARROW_UP);
      browser.awaitFocus("b.jpg");
      browser.find("#sort").sendKeys("Name");
      browser.awaitCount(".month", 0);
      assertEquals(List.of("a.jpg", "b.jpg", "c.jpg"), browser.texts(".card .name"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void a_long_timeline_is_drawn_in_parts_and_each_part_is_in_order() throws Exception {
    fill();
    var expected = IntStream.range(0, MANY).mapToObj(PageTimelineInABrowserTest::name).toList();
    try (var browser = Browser.open(live.uri("/?sort=taken"))) {
      browser.await("#sheet-count", "%,d rows".formatted(MANY));
      for (var part : List.of(0.0, 0.25, 0.5, 0.99, 1.0)) {
        browser.script(
            "const s = document.getElementById('scroller');"
                + "s.scrollTop = arguments[0] * (s.scrollHeight - s.clientHeight)",
            part);
        browser.awaitTrue(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
                + " done(true))))");
        var names = new ArrayList<>(browser.texts(".frame .name"));
        assertTrue(names.size() <= MOST_FRAMES, "the timeline is not windowed");
        if (part > 0) {
          // The frame that the keys lead to stays in the document.
          assertEquals(expected.getFirst(), names.removeFirst());
        }
        assertTrue(Collections.indexOfSubList(expected, names) >= 0, names::toString);
        var sticking = browser.texts(".month h3").getFirst();
        assertTrue(names.stream().anyMatch(name -> monthOf(name).equals(sticking)), sticking);
      }
      browser.await(".card .name", expected.getLast());
      assertEquals(List.of(), browser.complaints());
    }
  }

  private static LocalDateTime taken(int number) {
    return LocalDateTime.parse("2026-07-14T12:00:00").minusHours(31L * number);
  }

  private static String name(int number) {
    return "%06d.jpg".formatted(number);
  }

  private static String monthOf(String name) {
    return MONTH.format(taken(Integer.parseInt(name.substring(0, 6))));
  }

  private void fill() throws InterruptedException {
    var uploads =
        IntStream.range(0, MANY)
            .mapToObj(number -> Executors.callable(() -> upload(number)))
            .toList();
    try (var threads = Executors.newFixedThreadPool(UPLOADS_AT_ONCE)) {
      threads.invokeAll(uploads).forEach(Future::resultNow);
    }
  }

  private void upload(int number) {
    try {
      upload(name(number), EXIF.format(taken(number)));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// A picture whose camera had this time.
  private void upload(String name, String taken) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(live.s3().resolve("/photos/" + name))
            .PUT(BodyPublishers.ofByteArray(picture(taken)))
            .header("Content-Type", "image/jpeg");
    assertEquals(200, client.send(request.build(), BodyHandlers.discarding()).statusCode());
  }

  private static byte[] picture(String taken) throws IOException {
    try (var beach =
        Objects.requireNonNull(
            PageTimelineInABrowserTest.class.getResourceAsStream(
                "commands/local/pictures/beach.jpg"))) {
      var latin = new String(beach.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(latin.contains(IN_THE_FILE));
      return latin.replace(IN_THE_FILE, taken).getBytes(StandardCharsets.ISO_8859_1);
    }
  }
}
