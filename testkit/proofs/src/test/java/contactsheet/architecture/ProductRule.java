package contactsheet.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A rule of this product, beside those of every hexagon. It is checked on the product, and on the
/// fixture that breaks it.
///
/// @param name the name of the rule in words, without spaces; in lower case also the last part of
///     the fixture's package
/// @param below the function that makes the rule for the rings below a root
record ProductRule(String name, Function<Rings, ArchRule> below) {
  static final String FIXTURES = "contactsheet.architecture.breaking";

  /// Every rule of the records of [Rings] in this package whose names end in `Rules`.
  static List<ProductRule> all() {
    return new ClassFileImporter()
        .importPackagesOf(ProductRule.class).stream()
            .filter(type -> type.getPackage().containsClass(ProductRule.class))
            .filter(type -> type.getSimpleName().endsWith("Rules"))
            .flatMap(group -> Arrays.stream(group.reflect().getDeclaredMethods()))
            .filter(method -> method.getReturnType() == ArchRule.class)
            .map(ProductRule::of)
            .sorted(Comparator.comparing(ProductRule::name))
            .toList();
  }

  private static ProductRule of(Method method) {
    var name = method.getName();
    return new ProductRule(
        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
        rings -> below(rings, method));
  }

  private static ArchRule below(Rings rings, Method method) {
    try {
      var group = method.getDeclaringClass().getDeclaredConstructor(Rings.class);
      return (ArchRule) method.invoke(group.newInstance(rings));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not a rule: " + method, e);
    }
  }

  ArchRule forTheProduct() {
    return below.apply(Rings.PRODUCT);
  }

  ArchRule forItsFixture() {
    return below.apply(new Rings(fixtureRoot()));
  }

  JavaClasses fixture() {
    return new ClassFileImporter().importPackages(fixtureRoot());
  }

  @Override
  public String toString() {
    return name;
  }

  private String fixtureRoot() {
    return FIXTURES + "." + name.toLowerCase(Locale.ROOT);
  }
}
