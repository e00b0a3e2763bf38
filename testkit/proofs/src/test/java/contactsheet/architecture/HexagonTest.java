package contactsheet.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HexagonTest {
  private static final JavaClasses PRODUCT = Product.classes();

  @TestFactory
  Stream<DynamicTest> the_product_keeps_the_rules_of_every_hexagon() {
    return Hexagon.RULES.tests(PRODUCT);
  }

  static List<ProductRule> rules() {
    return ProductRule.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_product_keeps(ProductRule rule) {
    rule.forTheProduct().check(PRODUCT);
  }

  /// Each rule has a small fixture that breaks it, to show that the rule can fail. Every class in
  /// it whose name ends in `Offender` is reported, and no other class is.
  @ParameterizedTest
  @MethodSource("rules")
  void a_fixture_breaks(ProductRule rule) {
    var fixture = rule.fixture();
    var result = rule.forItsFixture().evaluate(fixture);
    var offenders = offendersIn(fixture);
    assertFalse(offenders.isEmpty(), "no offender in the fixture of " + rule);
    for (var offender : offenders) {
      assertTrue(reports(result, offender), () -> rule + " lets " + offender.getName() + " pass");
    }
    for (var innocent : fixture) {
      if (!offenders.contains(innocent)) {
        assertFalse(blames(result, innocent), () -> rule + " blames " + innocent.getName());
      }
    }
  }

  @Test
  void every_fixture_is_of_a_rule() {
    var rules = rules().stream().map(rule -> rule.name().toLowerCase(Locale.ROOT));
    var fixtures =
        new ClassFileImporter()
                .importPackages(ProductRule.FIXTURES)
                .getPackage(ProductRule.FIXTURES)
                .getSubpackages()
                .stream()
                .map(JavaPackage::getRelativeName);
    assertEquals(rules.collect(toSet()), fixtures.collect(toSet()));
  }

  /// A rule about a package that does not exist passes without a word.
  @Test
  void every_package_that_a_rule_names_exists() {
    for (var name : Rings.PRODUCT.all()) {
      assertTrue(PRODUCT.containPackage(name), () -> "a rule guards " + name + ", which is empty");
    }
  }

  @Test
  void every_composition_root_that_a_rule_names_exists() {
    for (var name : Rings.PRODUCT.compositionRoots()) {
      assertTrue(PRODUCT.contain(name), () -> "there is no composition root " + name);
    }
  }

  /// The benchmarks are not among the classes that are loaded here.
  @Test
  void the_package_of_the_benchmarks_exists() {
    var folder = Rings.PRODUCT.benchmark().replace('.', '/');
    assertTrue(Files.isDirectory(Repository.ROOT.resolve("benchmarks/src/main/java/" + folder)));
  }

  private static List<JavaClass> offendersIn(JavaClasses fixture) {
    return fixture.stream().filter(type -> type.getSimpleName().endsWith("Offender")).toList();
  }

  private static boolean blames(EvaluationResult result, JavaClass innocent) {
    var origin = "<" + innocent.getName();
    return result.getFailureReport().getDetails().stream()
        .anyMatch(detail -> detail.split(" ", 3)[1].matches(Pattern.quote(origin) + "[.>].*"));
  }

  private static boolean reports(EvaluationResult result, JavaClass offender) {
    return result.getFailureReport().getDetails().stream()
        .anyMatch(detail -> detail.contains(offender.getName()));
  }
}
