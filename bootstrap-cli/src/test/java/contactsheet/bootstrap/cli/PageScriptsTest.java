package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import contactsheet.model.OrderBug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Scripts of bugs, as the page asks for them.
final class PageScriptsTest {
  private final LivePage live = new LivePage();

  @AfterEach
  void stop() {
    live.close();
  }

  @Test
  void each_bug_that_is_a_matter_of_order_has_a_title() throws Exception {
    var expected = new JsonArray();
    OrderBug.ALL.forEach(bug -> expected.add(bug.title()));
    assertEquals(expected, JsonParser.parseString(live.get("/api/scripts").body()));
  }

  @Test
  void the_shortest_script_breaks_the_law_with_the_bug_only() throws Exception {
    var script = script("/api/scripts/0/shortest");
    assertEquals(8, script.get("steps").getAsInt());
    assertTrue(script.get("states").getAsInt() > 8);
    var wrong = script.getAsJsonObject("wrong");
    assertEquals(9, wrong.getAsJsonArray("scenes").size());
    assertEquals(false, wrong.get("holds").getAsBoolean());
    assertEquals(true, script.getAsJsonObject("right").get("holds").getAsBoolean());
  }

  @Test
  void the_first_script_breaks_the_law_too() throws Exception {
    var script = script("/api/scripts/0/first");
    assertTrue(script.get("steps").getAsInt() >= 8);
    assertEquals(false, script.getAsJsonObject("wrong").get("holds").getAsBoolean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/13/first", "/0/longest", "/-1/first", "/99999999999/first", "/0", "x"})
  void there_is_no_other_script(String path) throws Exception {
    var answer = live.get("/api/scripts" + path);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("there is no script at /api/scripts" + path), answer.body());
  }

  private JsonObject script(String path) throws Exception {
    var answer = live.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
