package contactsheet.model;

import contactsheet.model.ScriptSearch.Found;
import contactsheet.model.Storyboard.Played;
import contactsheet.seededbug.SeededBug;
import java.util.List;

/// A bug that is a matter of order: only handlers that overtake each other, or time that passes
/// between their calls, show it.
///
/// @param title the mistake
/// @param mutant the product with this mistake
/// @param limits the limits within which there is a script that shows it
public record OrderBug(String title, Mutant mutant, Limits limits) {
  private static final Limits TWO =
      Limits.of(2, 2, 2, Deed.PUT, Deed.DELETE, Deed.EXPIRE, Deed.REPAIR);
  private static final Limits FOUR = Limits.of(4, 1, 1, Deed.PUT, Deed.DELETE);

  /// Each of them.
  public static final List<OrderBug> ALL =
      List.of(
          new OrderBug(SeededBug.WRITE_WITHOUT_A_CONDITION, TWO),
          new OrderBug(SeededBug.EQUAL_SEQUENCERS_PASS, TWO),
          new OrderBug(SeededBug.ROW_DELETED_FOR_A_TOMBSTONE, TWO),
          new OrderBug(SeededBug.SEQUENCERS_COMPARED_AS_TEXT, FOUR),
          new OrderBug(SeededBug.SEQUENCERS_PADDED, FOUR),
          new OrderBug(SeededBug.SAME_SEQUENCER_IS_DONE, TWO.withOneSequencer()),
          new OrderBug(SeededBug.NO_MARK, TWO),
          new OrderBug(SeededBug.NO_MARK_WITHOUT_A_ROW, TWO),
          new OrderBug(SeededBug.OBSERVES_BEFORE_IT_READS, TWO),
          new OrderBug(SeededBug.REPAIR_THAT_OVERWRITES, TWO),
          new OrderBug(SeededBug.HOLD_SHORTER_THAN_A_HANDLERS_LIFE, TWO.withWaits(5)),
          new OrderBug(SeededBug.TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE, TWO.withWaits(5)),
          new OrderBug(
              "A scan that trusts its listing",
              ScanBug.SCAN_TRUSTS_ITS_LISTING.mutant(),
              TWO.withScans(1)));

  private OrderBug(SeededBug bug, Limits limits) {
    this(bug.title(), Mutant.of(bug), limits);
  }

  /// A script that shows the bug, as the search in the depth comes upon it.
  public Found first() {
    return ScriptSearch.first(mutant.product(), mutant.broken(), limits).orElseThrow();
  }

  /// A script that shows the bug. No script within the limits is shorter.
  public Found shortest() {
    return ScriptSearch.shortest(mutant.product(), mutant.broken(), limits).orElseThrow();
  }

  /// Plays a script on the product with the bug.
  public Played playedWithTheBug(Script script) {
    return Storyboard.of(mutant.product(), script);
  }

  /// Plays a script on the product.
  public Played playedWithoutTheBug(Script script) {
    return Storyboard.of(new Product(), script);
  }

  @Override
  public String toString() {
    return mutant.toString();
  }
}
