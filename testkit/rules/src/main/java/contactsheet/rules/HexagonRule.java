package contactsheet.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/// One rule of a hexagon, for the rings of one project.
public final class HexagonRule {
  private final RuleDefinition definition;
  private final Layout layout;

  HexagonRule(RuleDefinition definition, Layout layout) {
    this.definition = definition;
    this.layout = layout;
  }

  /// The rule's name: its statement without spaces.
  public String name() {
    return definition.name();
  }

  /// Why there is such a rule.
  public String reason() {
    return definition.reason();
  }

  /// The rule as ArchUnit has it, for projects that freeze or report violations with its tools.
  public ArchRule asArchRule() {
    return definition.of(layout).allowEmptyShould(true);
  }

  /// Fails with a sentence for each class that breaks the rule, and where a ring that the rule is
  /// about holds no class: ArchUnit alone passes a rule that guards nothing.
  public void check(JavaClasses classes) {
    var dead = layout.withoutClasses(classes, definition.about());
    if (!dead.isEmpty()) {
      throw new AssertionError(
          name() + " guards nothing where no class is: " + String.join(", ", dead));
    }
    asArchRule().check(classes);
  }

  /// Checks that the rule can fail: in the code that breaks it, each class whose name ends in
  /// `Offender` has to be reported.
  public void bite() {
    var fixture = new ClassFileImporter().importPackages(definition.fixture());
    var offenders = offendersIn(fixture);
    if (offenders.isEmpty()) {
      throw new AssertionError(name() + " has no offender in " + definition.fixture());
    }
    var result =
        definition.of(Layout.below(definition.fixture())).allowEmptyShould(true).evaluate(fixture);
    for (var offender : offenders) {
      if (!reports(result, offender)) {
        throw new AssertionError(name() + " lets " + offender.getName() + " pass");
      }
    }
  }

  @Override
  public String toString() {
    return name() + ", because " + reason();
  }

  private static List<JavaClass> offendersIn(JavaClasses fixture) {
    return fixture.stream().filter(type -> type.getSimpleName().endsWith("Offender")).toList();
  }

  private static boolean reports(EvaluationResult result, JavaClass offender) {
    return result.getFailureReport().getDetails().stream()
        .anyMatch(detail -> detail.contains(offender.getName()));
  }
}
