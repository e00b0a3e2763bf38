package contactsheet.application.mutant;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import contactsheet.application.model.Product;
import contactsheet.application.model.Script;
import contactsheet.application.model.Storyboard;
import contactsheet.application.model.Storyboard.Played;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page of `contactsheet serve` plays the shortest script of each bug that is a matter of
/// order. `-Dcontactsheet.draw=true` writes down anew what it plays.
class ScriptsOnThePageTest {
  private static final Path PAGE =
      Path.of("../../bootstrap-cli/src/main/resources/page/scripts.json");
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /// What the page shows of a bug.
  ///
  /// @param steps as many as the shortest script has
  /// @param within what bounds no other is shorter
  record Shown(String title, int steps, String within, Played wrong, Played right) {
    static Shown of(ShortestScriptsTest.Order order) {
      var script = Script.parse(RecordedScriptsTest.text(order.mutant()));
      return new Shown(
          order.title(),
          script.steps().size(),
          order.limits().bounds(),
          Storyboard.of(order.mutant().product(), script),
          Storyboard.of(new Product(), script));
    }
  }

  @Test
  void the_page_plays_what_the_product_does() throws IOException {
    var json =
        ShortestScriptsTest.matters_of_order()
            .map(order -> JSON.toJson(Shown.of(order)))
            .collect(joining(",\n", "[\n", "\n]\n"));
    if (Boolean.getBoolean("contactsheet.draw")) {
      Files.writeString(PAGE, json);
    }
    assertEquals(json, Files.readString(PAGE), "-Dcontactsheet.draw=true writes it anew");
  }

  @ParameterizedTest
  @MethodSource("contactsheet.application.mutant.ShortestScriptsTest#matters_of_order")
  void with_the_bug_the_law_is_broken_and_without_it_it_holds(ShortestScriptsTest.Order order) {
    var shown = Shown.of(order);
    assertFalse(shown.wrong().holds(), shown::toString);
    assertTrue(shown.right().holds(), shown::toString);
    assertEquals(List.of(), shown.wrong().scenes().stream().filter(it -> !it.happens()).toList());
  }
}
