package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.model.Explorer.Explored;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Searching a state only once, and playing independent steps in one order only, lose no result:
/// the same laws are broken, and the same final states are reached.
class CutOffTest {
  static Stream<Limits> limits() {
    return Stream.of(
        Limits.of(2, 2, 2, Deed.PUT),
        Limits.of(1, 1, 2, Deed.PUT, Deed.EXPIRE).withWaits(5, 61),
        Limits.of(2, 1, 2, Deed.PUT_TWICE, Deed.DELETE).withLosses(1),
        Limits.of(1, 2, 1, Deed.PUT).withScans(1));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void nothing_is_lost(Limits limits) {
    assertNothingIsLost(new Product(), limits);
  }

  static Stream<OrderBug> bugs() {
    return ShortestScriptsTest.matters_of_order();
  }

  /// With time or a scan there would be millions of schedules.
  static Stream<OrderBug> bugs_of_few_schedules() {
    return bugs().filter(it -> it.limits().waits().isEmpty() && it.limits().scans() == 0);
  }

  @ParameterizedTest
  @MethodSource("bugs_of_few_schedules")
  void no_bug_is_lost(OrderBug bug) {
    var explored = assertNothingIsLost(bug.mutant().product(), bug.limits().withoutFaults());
    assertTrue(explored.broken().contains(bug.mutant().broken()));
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void no_bug_is_lost_by_the_order_of_independent_steps(OrderBug bug) {
    var product = bug.mutant().product();
    var explored = Explorer.explore(product, bug.limits());
    assertSame(Explorer.exploreEveryOrder(product, bug.limits()), explored);
    assertTrue(explored.broken().contains(bug.mutant().broken()));
  }

  private static Explored assertNothingIsLost(Product product, Limits limits) {
    var every = Explorer.exploreWithoutCut(product, limits);
    var cut = Explorer.exploreEveryOrder(product, limits);
    var reduced = Explorer.explore(product, limits);
    assertEquals(every.schedules(), cut.schedules());
    assertEquals(every.depth(), cut.depth());
    assertEquals(every.states(), cut.states());
    assertTrue(reduced.steps() < cut.steps());
    assertSame(every, cut);
    assertSame(every, reduced);
    return reduced;
  }

  private static void assertSame(Explored every, Explored fewer) {
    assertEquals(every.broken(), fewer.broken());
    assertEquals(every.aftermaths(), fewer.aftermaths());
  }
}
