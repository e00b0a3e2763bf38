package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import contactsheet.model.OrderBug;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The page has a script searched for that shows a bug, and plays it step by step.
@Tag("thorough")
final class PageScriptsInABrowserTest {
  private static final int BUGS = OrderBug.ALL.size();

  private static LivePage live;
  private static Browser browser;

  @BeforeAll
  static void open() {
    live = new LivePage();
    browser = Browser.open(live.uri("/"));
    browser.awaitCount("#script-bug option", BUGS);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    live.close();
  }

  @Test
  void a_script_goes_forwards_to_its_verdict_and_back_again() {
    choose("script-bug", "A write without a condition");
    choose("script-code", "With the bug");
    findAShorterOne();
    browser.await("#script-place", "Step 0 of 8");
    browser.await("#script-row", "no row");
    next(1);
    browser.await("#script-step", "Somebody uploads the object. Event e1 tells of it");
    browser.await("#script-bucket", "the content of e1");
    next(7);
    browser.await("#script-step", "Handler h1 saves: the row is written.");
    browser.await("#script-bucket", "the content of e2");
    browser.await("#script-row", "the content of e1");
    browser.await("#script-handlers", "observes: the content of e1");
    next(1);
    browser.await("#script-step", "the law is broken");
    assertFalse(browser.find("#script-next").isEnabled());
    browser.click("#script-back");
    browser.click("#script-back");
    browser.await("#script-place", "Step 7 of 8");
    browser.await("#script-row", "the content of e2");
    browser.click("#script-first");
    browser.await("#script-place", "Step 0 of 8");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void without_the_bug_the_same_script_ends_well() {
    choose("script-bug", "A write without a condition");
    choose("script-code", "As it should be");
    findAShorterOne();
    next(8);
    browser.await("#script-step", "the row is of a later event, so nothing is written");
    next(1);
    browser.await("#script-step", "the law holds");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void each_bug_has_a_script_that_ends_with_a_broken_law() {
    choose("script-code", "With the bug");
    for (var bug : OrderBug.ALL) {
      choose("script-bug", bug.title());
      browser.await("#script-answer", "Depth first, the explorer came upon this script");
      goOn(bug.first().script().steps().size() + 1);
      browser.await("#script-step", "the law is broken");
    }
    assertEquals(List.of(), browser.complaints());
  }

  private static void findAShorterOne() {
    browser.await("#script-answer", "Depth first, the explorer came upon this script");
    browser.click("#script-shorter");
    browser.await("#script-answer", "no script with fewer than 8 steps breaks the law");
  }

  private static void choose(String select, String option) {
    browser.script(
        "const select = document.getElementById(arguments[0]);"
            + "select.value = [...select.options].find(it => it.text === arguments[1]).value;"
            + "select.dispatchEvent(new Event('change'));",
        select,
        option);
  }

  /// As `next`, all at once: hundreds of clicks one by one take half a minute.
  private static void goOn(int times) {
    browser.script(
        "for (let i = 0; i < arguments[0]; i++) document.getElementById('script-next').click();",
        times);
  }

  private static void next(int times) {
    for (int i = 0; i < times; i++) {
      browser.click("#script-next");
    }
  }
}
