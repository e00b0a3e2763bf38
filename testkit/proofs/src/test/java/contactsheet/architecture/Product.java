package contactsheet.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/// The code that is held to the rules: every module's, without its tests. The published rules are
/// left out: they are about any code, and come with code that breaks them.
final class Product {
  private Product() {}

  static JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(Product::isProduct)
        .importPackages(Rings.PRODUCT.root());
  }

  private static boolean isProduct(Location location) {
    return !location.contains("/test-classes/") && !location.contains("/contactsheet/rules/");
  }
}
