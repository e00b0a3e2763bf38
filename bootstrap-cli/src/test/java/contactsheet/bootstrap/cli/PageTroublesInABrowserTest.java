package contactsheet.bootstrap.cli;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// After any switch is turned on and off again, the page says "equal" in the end.
@Tag("thorough")
final class PageTroublesInABrowserTest {
  private static final String EQUAL = "Equal: the table tells what is in the bucket.";

  private static LivePage live;
  private static Browser browser;

  @BeforeAll
  static void open() {
    live = new LivePage();
    browser = Browser.open(live.uri("/"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    live.close();
  }

  @AfterEach
  void nothing_was_complained_of() {
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"late", "reversed", "s3-fails", "table-fails", "crash"})
  void a_trouble_is_seen_and_passes(String trouble) throws Exception {
    turn(trouble, true);
    live.upload(trouble + ".txt", "text/plain", "text");
    browser.await("#truth-status", "1 object differs.");
    browser.await("#truth-differences", "missing " + trouble + ".txt is in the bucket");
    turn(trouble, false);
    browser.await("#truth-status", EQUAL);
    browser.await(".card .name", trouble + ".txt");
  }

  @Test
  void what_is_delivered_twice_makes_no_difference() throws Exception {
    turn("twice", true);
    live.upload("twice.txt", "text/plain", "text");
    browser.await("#ports", "saveIfNewer s3://photos/twice.txt: duplicate");
    turn("twice", false);
    browser.await(".card .name", "twice.txt");
    browser.await("#truth-status", EQUAL);
  }

  @Test
  void what_was_lost_is_found_and_repaired_by_a_button() throws Exception {
    turn("lost", true);
    live.upload("lost.txt", "text/plain", "text");
    turn("lost", false);
    browser.await("#truth-status", "1 object differs.");
    browser.click("#audit");
    browser.await("#audit-result", "The audit found 1 missing, 0 stale, 0 orphaned.");
    browser.click("#repair");
    browser.await("#audit-result", "1 missing, 0 stale, 0 orphaned; 1 repaired.");
    browser.await("#truth-status", EQUAL);
    browser.await(".card .name", "lost.txt");
    browser.click("#audit");
    browser.await("#audit-result", "The audit found no difference.");
  }

  @Test
  void many_rows_are_removed_only_after_somebody_has_agreed() throws Exception {
    var keys = IntStream.range(0, 40).mapToObj("many-%d.txt"::formatted).toList();
    for (var key : keys) {
      live.upload(key, "text/plain", "text");
    }
    browser.await("#ports", "record s3://photos/" + keys.getLast() + ": recorded");
    turn("lost", true);
    for (var key : keys) {
      live.delete(key);
    }
    turn("lost", false);
    browser.await("#truth-status", "40 objects differ.");
    browser.click("#repair");
    browser.await("#confirm-title", "Remove these rows?");
    // A browser complains of every answer that refuses something.
    assertTrue(browser.complaints().stream().allMatch(each -> each.contains("409")));
    browser.press(Keys.ENTER);
    browser.await("#audit-result", "40 orphaned; 40 repaired.");
    browser.await("#truth-status", EQUAL);
  }

  @Test
  void a_bug_is_explained_and_its_difference_is_seen() {
    turn("bug-write-without-a-condition", true);
    browser.await("#bugs", "The slower of two handlers writes last what it saw first.");
    browser.await("#truth-differences", "stale what-if/bug-write-without-a-condition");
    turn("bug-write-without-a-condition", false);
    browser.click("#repair");
    browser.await("#truth-status", EQUAL);
  }

  @Test
  void whatever_can_go_wrong_has_a_switch() throws Exception {
    var known =
        Pattern.compile("\"([a-z0-9-]+)\":false")
            .matcher(live.turn("twice", false).body())
            .results()
            .map(name -> "switch-" + name.group(1))
            .collect(toSet());
    assertTrue(known.contains("switch-lost"), known::toString);
    browser.awaitCount("[role=switch]", known.size());
    known.forEach(id -> browser.find("#" + id));
  }

  private static void turn(String name, boolean on) {
    browser.click("#switch-" + name);
    browser.awaitTrue(
        "document.getElementById('switch-%s').getAttribute('aria-checked') === '%s'"
            .formatted(name, on));
  }
}
