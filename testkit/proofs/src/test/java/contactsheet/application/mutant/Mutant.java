package contactsheet.application.mutant;

import contactsheet.application.model.Law;
import contactsheet.application.model.Product;
import contactsheet.seededbug.Flaw;
import contactsheet.seededbug.SeededBug;
import java.util.Locale;

/// The product with a bug in it.
///
/// @param bug its name
/// @param flaw where the product is wrong
/// @param broken the law that there are histories against
record Mutant(String bug, Flaw flaw, Law broken) {
  static Mutant of(SeededBug bug) {
    var broken =
        bug == SeededBug.EQUAL_SEQUENCERS_PASS
            ? Law.DUPLICATES_WRITE_NOTHING
            : Law.TABLE_EQUALS_BUCKET;
    return new Mutant(bug.name(), bug.flaw(), broken);
  }

  Product product() {
    return new Product(flaw);
  }

  /// Where the script stands that shows it.
  String script() {
    return "/scripts/" + bug.toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }

  @Override
  public String toString() {
    return bug;
  }
}
