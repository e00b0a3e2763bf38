package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.seededbug.SeededBug;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The script that is recorded for a bug is as short as a script can be that shows it.
class ShortestScriptsTest {
  static Stream<OrderBug> matters_of_order() {
    return OrderBug.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("matters_of_order")
  void no_script_is_shorter(OrderBug bug) {
    var shortest = bug.shortest().script();
    var length = shortest.steps().size();
    assertEquals(length, recorded(bug.mutant()).steps().size(), shortest::toString);
    var row = "| %s | %s | %d |".formatted(bug.title(), bug.limits(), length);
    System.out.println("Shortest script: " + row);
    assertTrue(PublishedScriptsTest.proof().contains(row), () -> row + " is not in docs/proof.md");
  }

  @Test
  void equal_sequencers_end_with_no_wrong_table() {
    var mutant = Mutant.of(SeededBug.EQUAL_SEQUENCERS_PASS);
    var limits = Limits.of(2, 2, 2, Deed.PUT, Deed.DELETE, Deed.EXPIRE, Deed.REPAIR);
    assertEquals(
        Set.of(Law.DUPLICATES_WRITE_NOTHING), Explorer.explore(mutant.product(), limits).broken());
  }

  /// No second handler is needed to show the others, so there is nothing to put in order.
  @Test
  void the_others_are_no_matter_of_order() {
    var matters = matters_of_order().map(OrderBug::toString).collect(Collectors.toSet());
    var others =
        RecordedScriptsTest.mutants().filter(mutant -> !matters.contains(mutant.toString()));
    assertEquals(
        Set.of(
            "KEY_DECODED_TWICE",
            "FAILURE_SWALLOWED",
            "AUDIT_SEES_NO_ORPHANS",
            "STORAGE_CLASS_IGNORED",
            "READS_LAG_BEHIND"),
        others
            .filter(mutant -> recorded(mutant).handlers() < 2)
            .map(Mutant::toString)
            .collect(Collectors.toSet()));
  }

  private static Script recorded(Mutant mutant) {
    return Script.parse(RecordedScriptsTest.text(mutant));
  }
}
