package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/// No part of the page has an accessibility fault, on any size of screen.
@Tag("thorough")
final class PageAccessibilityTest {
  private final LivePage live = new LivePage();
  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.open(live.uri("/"));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    live.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
  void no_part_of_the_page_is_a_barrier(int width, String scheme) throws Exception {
    browser.resize(width, 860);
    browser.prefer(scheme);
    browser.await("#notice", "Nothing on the sheet yet");
    browser.await("#ports", "MetadataStore");
    assertEquals(List.of(), browser.barriers());
    live.turn("lost", true);
    live.upload("a.txt", "text/plain", "text");
    browser.await("#truth-status", "1 object differs.");
    live.turn("lost", false);
    live.upload("b.txt", "text/plain", "text");
    browser.awaitCount(".card", 1);
    for (var view : List.of("sheet", "hexagon", "trouble")) {
      show(view);
      assertEquals(List.of(), browser.barriers());
    }
    browser.script("document.querySelector('#ports button').click()");
    browser.await("#port", "public interface");
    assertEquals(List.of(), browser.barriers());
    browser.press(Keys.ESCAPE);
    show("sheet");
    browser.click(".card");
    browser.await("#detail table", "filename");
    assertEquals(List.of(), browser.barriers());
    browser.press(Keys.DELETE);
    browser.await("#confirm-title", "Delete b.txt?");
    assertEquals(List.of(), browser.barriers());
  }

  private void show(String view) {
    browser.script("document.querySelector(`.views [data-view=${arguments[0]}]`).click()", view);
  }
}
