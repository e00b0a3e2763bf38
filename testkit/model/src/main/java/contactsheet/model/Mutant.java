package contactsheet.model;

import contactsheet.seededbug.Flaw;
import contactsheet.seededbug.SeededBug;

/// The product with a bug in it.
///
/// @param bug the name of the bug
/// @param flaw the place where the product is wrong
/// @param broken the law that some histories break
public record Mutant(String bug, Flaw flaw, Law broken) {
  /// The product with one of the bugs that every handler can have.
  public static Mutant of(SeededBug bug) {
    var broken =
        bug == SeededBug.EQUAL_SEQUENCERS_PASS
            ? Law.DUPLICATES_WRITE_NOTHING
            : Law.TABLE_EQUALS_BUCKET;
    return new Mutant(bug.name(), bug.flaw(), broken);
  }

  /// The product in the model.
  public Product product() {
    return new Product(flaw);
  }

  @Override
  public String toString() {
    return bug;
  }
}
