package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// A model can be copied in the middle of a history, as the search of every schedule does.
class ForkTest {
  private static final int HISTORIES = 200;

  @Test
  void what_happens_in_a_fork_does_not_happen_in_the_model() {
    var model = new Model(new Product());
    for (var line : new String[] {"e1 put plain/cat.jpg", "h1 handles e1", "h1 observes"}) {
      assertTrue(model.go(StepParser.parse(line)));
    }
    var before = model.aftermath();
    var fork = model.fork();
    assertEquals(before, fork.aftermath());
    assertEquals(model.atWork().knowledge(), fork.atWork().knowledge());
    for (var line : new String[] {"h1 saves", "e2 delete plain/cat.jpg", "wait 61"}) {
      assertTrue(fork.go(StepParser.parse(line)));
    }
    assertNotEquals(before, fork.aftermath());
    assertEquals(before, model.aftermath());
    assertEquals(Call.SAVE, model.atWork().waitsAt(1));
  }

  @Test
  void a_fork_goes_on_as_the_model_does() {
    var search = new Search(new Product(), 1);
    for (int seed = 1; seed <= HISTORIES; seed++) {
      var model = new Model(new Product());
      var fork = model;
      for (var step : search.script(seed).steps()) {
        fork = fork.fork();
        assertEquals(model.go(step), fork.go(step));
        assertEquals(model.aftermath(), fork.aftermath());
        assertEquals(model.atWork().knowledge(), fork.atWork().knowledge());
      }
      assertTrue(fork.finish().isEmpty());
    }
  }
}
