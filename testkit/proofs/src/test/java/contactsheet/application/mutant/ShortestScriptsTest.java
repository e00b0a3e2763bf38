package contactsheet.application.mutant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.model.Deed;
import contactsheet.application.model.Explorer;
import contactsheet.application.model.Law;
import contactsheet.application.model.Limits;
import contactsheet.application.model.Script;
import contactsheet.application.model.Shortest;
import contactsheet.seededbug.SeededBug;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The script that is recorded for a bug is as short as a script can be that shows it.
class ShortestScriptsTest {
  private static final Limits TWO =
      Limits.of(2, 2, 2, Deed.PUT, Deed.DELETE, Deed.EXPIRE, Deed.REPAIR);
  private static final Limits FOUR = Limits.of(4, 1, 1, Deed.PUT, Deed.DELETE);

  /// A bug that is a matter of order.
  ///
  /// @param limits within which its shortest script is looked for
  record Order(String title, Mutant mutant, Limits limits) {
    Order(SeededBug bug, Limits limits) {
      this(bug.title(), Mutant.of(bug), limits);
    }

    @Override
    public String toString() {
      return mutant.toString();
    }
  }

  static Stream<Order> matters_of_order() {
    return Stream.of(
        new Order(SeededBug.WRITE_WITHOUT_A_CONDITION, TWO),
        new Order(SeededBug.EQUAL_SEQUENCERS_PASS, TWO),
        new Order(SeededBug.ROW_DELETED_FOR_A_TOMBSTONE, TWO),
        new Order(SeededBug.SEQUENCERS_COMPARED_AS_TEXT, FOUR),
        new Order(SeededBug.SEQUENCERS_PADDED, FOUR),
        new Order(SeededBug.SAME_SEQUENCER_IS_DONE, TWO.withOneSequencer()),
        new Order(SeededBug.NO_MARK, TWO),
        new Order(SeededBug.NO_MARK_WITHOUT_A_ROW, TWO),
        new Order(SeededBug.OBSERVES_BEFORE_IT_READS, TWO),
        new Order(SeededBug.REPAIR_THAT_OVERWRITES, TWO),
        new Order(SeededBug.HOLD_SHORTER_THAN_A_HANDLERS_LIFE, TWO.withWaits(5)),
        new Order(SeededBug.TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE, TWO.withWaits(5)),
        new Order(
            "A scan that trusts its listing",
            ScanBug.SCAN_TRUSTS_ITS_LISTING.mutant(),
            TWO.withScans(1)));
  }

  @ParameterizedTest
  @MethodSource("matters_of_order")
  void no_script_is_shorter(Order order) {
    var mutant = order.mutant;
    var shortest = Shortest.script(mutant.product(), mutant.broken(), order.limits).orElseThrow();
    var length = shortest.steps().size();
    assertEquals(length, recorded(mutant).steps().size(), shortest::toString);
    var row = "| %s | %s | %d |".formatted(order.title, order.limits, length);
    System.out.println("Shortest script: " + row);
    assertTrue(PublishedScriptsTest.proof().contains(row), () -> row + " is not in docs/proof.md");
  }

  @Test
  void equal_sequencers_end_with_no_wrong_table() {
    var mutant = Mutant.of(SeededBug.EQUAL_SEQUENCERS_PASS);
    assertEquals(
        Set.of(Law.DUPLICATES_WRITE_NOTHING), Explorer.explore(mutant.product(), TWO).broken());
  }

  /// No second handler is needed to show the others, so there is nothing to put in order.
  @Test
  void the_others_are_no_matter_of_order() {
    var matters = matters_of_order().map(Order::toString).collect(Collectors.toSet());
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
