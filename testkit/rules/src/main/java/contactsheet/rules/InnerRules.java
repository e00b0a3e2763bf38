package contactsheet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import contactsheet.rules.Ring.Kind;
import java.util.List;

/// The rules of the inside: domain and use cases.
final class InnerRules {
  private static final String[] LANGUAGE = {
    "java.lang",
    "java.lang.annotation",
    "java.lang.invoke",
    "java.lang.runtime",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream",
    "java.time..",
    "java.math",
    "org.jspecify.annotations"
  };

  private InnerRules() {}

  static List<RuleDefinition> all() {
    return List.of(
        new RuleDefinition(
            "DomainKnowsOnlyItself",
            "the domain is tested in milliseconds and outlives every framework",
            InnerRules::domainKnowsOnlyItself,
            Kind.DOMAIN),
        new RuleDefinition(
            "ApplicationAddsOnlyConcurrency",
            "a use case knows its ports, and nothing of what stands behind them",
            InnerRules::applicationAddsOnlyConcurrency,
            Kind.APPLICATION),
        new RuleDefinition(
            "TheInsideTouchesNothingOutside",
            "time, chance and settings are arguments: so every run can be repeated",
            InnerRules::theInsideTouchesNothingOutside,
            Kind.DOMAIN),
        new RuleDefinition(
            "DomainTypesCannotChange",
            "a value that cannot change needs no lock and no copy",
            InnerRules::domainTypesCannotChange,
            Kind.DOMAIN));
  }

  private static ArchRule domainKnowsOnlyItself(Layout rings) {
    return classes()
        .that(rings.in(Kind.DOMAIN))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(LANGUAGE).or(rings.in(Kind.DOMAIN)));
  }

  private static ArchRule applicationAddsOnlyConcurrency(Layout rings) {
    return classes()
        .that(rings.in(Kind.APPLICATION))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(LANGUAGE)
                .or(resideInAnyPackage("java.util.concurrent"))
                .or(rings.in(Kind.DOMAIN, Kind.APPLICATION, Kind.IN_PORTS, Kind.OUT_PORTS)));
  }

  private static ArchRule theInsideTouchesNothingOutside(Layout rings) {
    return noClasses()
        .that(rings.in(Kind.DOMAIN, Kind.APPLICATION))
        .should()
        .accessTargetWhere(OutsideWorld.isTouched());
  }

  private static ArchRule domainTypesCannotChange(Layout rings) {
    return classes()
        .that(rings.in(Kind.DOMAIN))
        .and()
        .doNotHaveSimpleName("package-info")
        .should(ArchCondition.from(unchangeable()));
  }

  private static DescribedPredicate<JavaClass> unchangeable() {
    return describe(
        "be a record, an enum, a sealed interface or a final class with final fields",
        type ->
            type.isRecord()
                || type.isEnum()
                || (type.isInterface() && type.reflect().isSealed())
                || (type.getModifiers().contains(JavaModifier.FINAL) && hasOnlyFinalFields(type)));
  }

  private static boolean hasOnlyFinalFields(JavaClass type) {
    return type.getFields().stream()
        .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }
}
