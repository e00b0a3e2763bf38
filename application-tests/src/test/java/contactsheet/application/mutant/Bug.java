package contactsheet.application.mutant;

import contactsheet.application.model.Law;
import contactsheet.application.model.Product;
import java.util.Locale;

/// A bug that is put into the product, to be found.
interface Bug {
  String name();

  /// The law that there are histories against.
  Law broken();

  /// The product with this bug in it.
  Product product();

  /// Where the script stands that shows it.
  default String script() {
    return "/scripts/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
