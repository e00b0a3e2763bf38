package contactsheet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// The rules of a hexagon for the rings of one project: all that are about rings which it names.
public final class HexagonRules {
  private static final List<RuleDefinition> DEFINITIONS =
      Stream.of(InnerRules.all(), PortRules.all(), OuterRules.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(RuleDefinition::name))
          .toList();

  private final Layout layout;
  private final List<HexagonRule> rules;

  private HexagonRules(Layout layout, List<HexagonRule> rules) {
    this.layout = layout;
    this.rules = rules;
  }

  /// The rules for these rings. A project that has no ports in packages of their own, for example,
  /// names no ring of ports, and has no rules about them.
  public static HexagonRules of(Ring... rings) {
    var layout = new Layout(List.of(rings));
    var rules =
        DEFINITIONS.stream()
            .filter(definition -> definition.isAbout(layout))
            .map(definition -> new HexagonRule(definition, layout))
            .toList();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("no rule is about these rings alone: name the domain");
    }
    return new HexagonRules(layout, rules);
  }

  /// Every rule, by its name.
  public List<HexagonRule> all() {
    return rules;
  }

  /// A test for each rule, and one for the rings themselves, on the classes below these packages
  /// that the class path has, without those of tests.
  public Stream<DynamicTest> tests(String... packages) {
    return tests(
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(packages));
  }

  /// A test for each rule, and one for the rings themselves, on these classes.
  public Stream<DynamicTest> tests(JavaClasses classes) {
    return Stream.concat(
        Stream.of(dynamicTest("EveryRingHoldsClasses", () -> everyRingHoldsClasses(classes))),
        rules.stream().map(rule -> dynamicTest(rule.name(), () -> rule.check(classes))));
  }

  /// A test for each rule that shows that it bites.
  public Stream<DynamicTest> bites() {
    return rules.stream().map(rule -> dynamicTest(rule.name() + " bites", rule::bite));
  }

  private void everyRingHoldsClasses(JavaClasses classes) {
    assertEquals(
        List.of(),
        layout.withoutClasses(classes, List.of(Ring.Kind.values())),
        "rings name packages or classes that do not exist");
  }
}
