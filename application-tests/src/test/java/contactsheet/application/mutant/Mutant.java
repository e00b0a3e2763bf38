package contactsheet.application.mutant;

import contactsheet.application.model.Law;
import contactsheet.application.model.Product;
import contactsheet.seededbug.SeededBug;
import java.util.Locale;

/// The product with a bug in it.
record Mutant(SeededBug bug) {
  /// The law that there are histories against.
  Law broken() {
    return bug == SeededBug.EQUAL_SEQUENCERS_PASS
        ? Law.DUPLICATES_WRITE_NOTHING
        : Law.TABLE_EQUALS_BUCKET;
  }

  Product product() {
    return new Product(bug.flaw());
  }

  /// Where the script stands that shows it.
  String script() {
    return "/scripts/" + bug.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
