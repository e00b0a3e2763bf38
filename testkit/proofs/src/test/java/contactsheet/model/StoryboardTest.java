package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the page of `contactsheet serve` plays of a bug that is a matter of order.
class StoryboardTest {
  @ParameterizedTest
  @MethodSource("contactsheet.model.ShortestScriptsTest#matters_of_order")
  void with_the_bug_the_law_is_broken_and_without_it_it_holds(OrderBug bug) {
    var first = bug.first().script();
    var shortest = bug.shortest().script();
    for (var script : List.of(first, shortest)) {
      var wrong = bug.playedWithTheBug(script);
      assertFalse(wrong.holds(), script::toString);
      assertEquals(List.of(), wrong.scenes().stream().filter(it -> !it.happens()).toList());
      assertTrue(bug.playedWithoutTheBug(script).holds(), script::toString);
    }
    assertTrue(first.steps().size() >= shortest.steps().size());
  }
}
