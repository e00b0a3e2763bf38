package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScriptTest {
  private static final String EVERY_KIND_OF_LINE =
      """
      original kept/100%25.jpg
      e1 put plain/cat.jpg
      e2 delete-newest-version kept/100%25.jpg
      h1 handles e1
      h2 handles e2, clock -5
      h1 observes
      h2 observes, refused
      h1 saves, answer lost
      h3 handles e1
      h3 dies
      e2 gets lost
      h4 backfills kept, clock 1
      h5 audits plain
      h5 lists-objects
      h5 lists-rows, refused
      wait 61
      forget plain/cat.jpg\
      """;

  @Test
  void a_script_reads_back_as_it_was_written() {
    assertEquals(EVERY_KIND_OF_LINE, Script.parse(EVERY_KIND_OF_LINE).toString());
  }

  @Test
  void scripts_that_the_scheduler_makes_read_back_as_they_were_written() {
    var search = new Search(new Product(), 1);
    for (int seed = 1; seed <= 50; seed++) {
      var script = search.history(seed).script();
      assertEquals(script, Script.parse(script.toString()));
    }
  }

  @Test
  void what_stands_behind_a_hash_is_for_people() {
    assertEquals(
        Script.parse("e1 put plain/cat.jpg"),
        Script.parse("# a story\n\n  e1 put plain/cat.jpg  # it begins\n"));
  }

  @Test
  void a_line_that_is_no_step_is_refused_with_the_line() {
    for (var line : new String[] {"e1 paints plain/cat.jpg", "h1 saves, maybe", "h1 thinks", "?"}) {
      var refused = assertThrows(IllegalArgumentException.class, () -> Script.parse(line));
      assertEquals("not a step: " + line, refused.getMessage());
    }
  }

  @Test
  void events_and_handlers_are_renumbered_as_they_come() {
    var script = Script.parse("e7 put plain/cat.jpg\nh9 handles e7\nh9 observes\nh9 dies");
    assertEquals(
        Script.parse("e1 put plain/cat.jpg\nh1 handles e1\nh1 observes\nh1 dies"),
        script.renumbered());
  }

  @Test
  void a_script_in_which_something_impossible_happens_is_refused_with_the_step() {
    var script = Script.parse("e1 put plain/cat.jpg\nh1 handles e1\nh1 saves");
    var replay = new Replay(new Product());
    var refused = assertThrows(IllegalArgumentException.class, () -> replay.play(script));
    assertEquals("this cannot happen here: h1 saves", refused.getMessage());
  }

  @Test
  void the_same_seed_makes_the_same_history() {
    var script = new Search(new Product(), 1).history(4711).script();
    assertEquals(script, new Search(new Product(), 1).history(4711).script());
    assertTrue(new Replay(new Product()).play(script).isEmpty());
  }
}
