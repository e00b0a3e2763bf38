package contactsheet.application.mutant;

import contactsheet.application.model.Product;

/// A key is decoded where it arrives, and again where it is used.
final class DecodesTwice extends Product {
  @Override
  public String decoded(String key) {
    return super.decoded(super.decoded(key));
  }
}
