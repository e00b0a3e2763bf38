package contactsheet.application.mutant;

import contactsheet.application.model.Law;
import contactsheet.application.model.Product;
import contactsheet.seededbug.SeededBug;

/// A bug that the page can show as well, put into the product of the model.
record Mutant(SeededBug bug) implements Bug {
  @Override
  public String name() {
    return bug.name();
  }

  @Override
  public Law broken() {
    return bug == SeededBug.EQUAL_SEQUENCERS_PASS
        ? Law.DUPLICATES_WRITE_NOTHING
        : Law.TABLE_EQUALS_BUCKET;
  }

  @Override
  public Product product() {
    return new Product(bug.flaw());
  }
}
