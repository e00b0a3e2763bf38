package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The page with many objects, of which 50 change every second. With
/// `-Dcontactsheet.page.objects=10000` it takes a minute or two; the printed times depend on the
/// machine, and are not asserted.
@Tag("thorough")
final class PageLongListTest {
  private static final int OBJECTS = Integer.getInteger("contactsheet.page.objects", 2_000);
  private static final int SECONDS = 10;
  private static final int CHANGES_PER_SECOND = 50;
  private static final int UPLOADS_AT_ONCE = 16;

  /// More frames than this in the document would be a list that is not windowed.
  private static final int MOST_FRAMES = 60;

  private static final String WATCH =
      """
      window.tasks = [];
      new PerformanceObserver((list) => list.getEntries().forEach((task) =>
          tasks.push(Math.round(task.duration)))).observe({type: "longtask"});
      const sheet = document.getElementById("scroller");
      window.frames = 0;
      const step = () => { frames++; sheet.scrollTop += 40; requestAnimationFrame(step); };
      step();
      """;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void a_long_list_that_changes_all_the_time_stays_smooth() throws Exception {
    try (var live = new LivePage()) {
      fill(live);
      try (var browser = Browser.open(live.uri("/"))) {
        browser.await("#sheet-count", "%,d rows".formatted(OBJECTS));
        browser.await(".card .name", name(0));
        browser.script(WATCH);
        change(live);
        var tasks = browser.script("return tasks") instanceof List<?> list ? list : List.of();
        var frames = browser.script("return frames");
        System.out.printf(
            "%,d objects, %d changes a second for %d s: %s frames drawn, tasks over 50 ms: %s%n",
            OBJECTS, CHANGES_PER_SECOND, SECONDS, frames, tasks);
        assertTrue(browser.texts(".frame").size() <= MOST_FRAMES, "the list is not windowed");
        browser.await("#truth-status", "Equal");
        browser.click("#audit");
        browser.await("#audit-result", "The audit found no difference.");
        assertEquals(List.of(), browser.complaints());
      }
    }
  }

  private void fill(LivePage live) throws InterruptedException {
    var free = new Semaphore(UPLOADS_AT_ONCE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < OBJECTS; number++) {
        var name = name(number);
        free.acquire();
        threads.execute(
            () -> {
              put(live.s3(), name);
              free.release();
            });
      }
    }
  }

  private void change(LivePage live) throws InterruptedException {
    for (int tick = 0; tick < SECONDS * 10; tick++) {
      var next = System.nanoTime() + 100_000_000;
      for (int each = 0; each < CHANGES_PER_SECOND / 10; each++) {
        put(live.s3(), name(ThreadLocalRandom.current().nextInt(OBJECTS)));
      }
      Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
    }
  }

  private static String name(int number) {
    return "roll-%03d/%05d.txt".formatted(number / 36, number);
  }

  private void put(URI s3, String name) {
    var content = BodyPublishers.ofString("frame " + ThreadLocalRandom.current().nextLong());
    var request = HttpRequest.newBuilder(s3.resolve("/photos/" + name)).PUT(content).build();
    client.sendAsync(request, BodyHandlers.discarding()).join();
  }
}
