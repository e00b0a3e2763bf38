package contactsheet.rules;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HexagonRulesTest {
  private static final String FIXTURES = "contactsheet.rules.breaking";
  private static final HexagonRules ALL =
      HexagonRules.of(Layout.below("com.example").rings().toArray(Ring[]::new));

  @TestFactory
  Stream<DynamicTest> every_rule_bites() {
    return ALL.bites();
  }

  @Test
  void every_fixture_is_of_a_rule() {
    var fixtures =
        new ClassFileImporter()
            .importPackages(FIXTURES).getPackage(FIXTURES).getSubpackages().stream()
                .map(JavaPackage::getRelativeName);
    assertEquals(
        ALL.all().stream().map(rule -> rule.name().toLowerCase(Locale.ROOT)).collect(toSet()),
        fixtures.collect(toSet()));
  }

  @Test
  void every_rule_says_its_reason() {
    for (var rule : ALL.all()) {
      assertTrue(rule.asArchRule().getDescription().endsWith("because " + rule.reason()));
    }
  }

  @Test
  void rings_that_are_not_named_have_no_rules() {
    var names = HexagonRules.of(Ring.domain("com.example.domain..")).all();
    assertEquals(
        List.of(
            "DomainKnowsOnlyItself",
            "DomainTypesCannotChange",
            "NoPackageCycles",
            "TheInsideTouchesNothingOutside"),
        names.stream().map(HexagonRule::name).toList());
  }

  @Test
  void rings_that_no_rule_is_about_are_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> HexagonRules.of(Ring.programs("com.example..")));
  }

  /// ArchUnit alone lets a rule pass that guards nothing.
  @Test
  void a_ring_without_classes_fails_with_a_sentence() {
    var classes = new ClassFileImporter().importPackages("contactsheet.rules");
    for (var rule : HexagonRules.of(Ring.domain("com.example.domian..")).all()) {
      var failure = assertThrows(AssertionError.class, () -> rule.check(classes));
      assertEquals(
          rule.name() + " guards nothing where no class is: com.example.domian..",
          failure.getMessage());
    }
  }

  @Test
  void each_name_of_a_ring_has_to_hold_classes() {
    var tests =
        HexagonRules.of(Ring.domain("contactsheet.rules", "contactsheet.laws.."))
            .tests("contactsheet.rules");
    var first = tests.findFirst().orElseThrow();
    var failure = assertThrows(AssertionError.class, () -> first.getExecutable().execute());
    assertTrue(failure.toString().contains("contactsheet.laws.."), failure.toString());
  }
}
