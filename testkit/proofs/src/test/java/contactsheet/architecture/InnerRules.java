package contactsheet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// The rules of the inside: domain, use cases and ports.
record InnerRules(Rings rings) {
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

  ArchRule domainKnowsOnlyItself() {
    return classes()
        .that()
        .resideInAPackage(Rings.tree(rings.domain()))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(LANGUAGE).or(resideInAPackage(Rings.tree(rings.domain()))))
        .because("the domain is tested in milliseconds and outlives every framework");
  }

  ArchRule applicationAddsOnlyConcurrency() {
    return classes()
        .that()
        .resideInAPackage(Rings.tree(rings.application()))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(LANGUAGE)
                .or(
                    resideInAnyPackage(
                        "java.util.concurrent",
                        Rings.tree(rings.domain()),
                        Rings.tree(rings.application()))))
        .because("a use case knows its ports, and nothing of what stands behind them");
  }

  ArchRule theInsideTouchesNothingOutside() {
    return noClasses()
        .that()
        .resideInAnyPackage(Rings.tree(rings.domain()), Rings.tree(rings.application()))
        .should()
        .accessTargetWhere(OutsideWorld.isTouched())
        .because("time, chance and settings are arguments: so every run can be repeated");
  }

  ArchRule domainTypesCannotChange() {
    return classes()
        .that()
        .resideInAPackage(Rings.tree(rings.domain()))
        .and()
        .doNotHaveSimpleName("package-info")
        .should(ArchCondition.from(unchangeable()))
        .because("a value that cannot change needs no lock and no copy");
  }

  ArchRule portsHoldOnlyInterfacesRecordsAndEnums() {
    return classes()
        .that()
        .resideInAnyPackage(rings.portIn(), rings.portOut())
        .should()
        .beInterfaces()
        .orShould()
        .beRecords()
        .orShould()
        .beEnums()
        .because("a port is a conversation, not an implementation");
  }

  ArchRule inPortsDoNotKnowOutPorts() {
    return noClasses()
        .that()
        .resideInAPackage(rings.portIn())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(rings.portOut())
        .because("the two sides of the hexagon meet in the use cases only");
  }

  ArchRule outPortsDoNotKnowInPorts() {
    return noClasses()
        .that()
        .resideInAPackage(rings.portOut())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(rings.portIn())
        .because("the two sides of the hexagon meet in the use cases only");
  }

  private static DescribedPredicate<JavaClass> unchangeable() {
    return DescribedPredicate.describe(
        "be a record, an enum, a sealed interface or a final class with final fields",
        type ->
            type.isRecord()
                || type.isEnum()
                || (type.isInterface() && type.reflect().isSealed())
                || (has(type.getModifiers(), JavaModifier.FINAL) && hasOnlyFinalFields(type)));
  }

  private static boolean hasOnlyFinalFields(JavaClass type) {
    return type.getFields().stream()
        .allMatch(field -> has(field.getModifiers(), JavaModifier.FINAL));
  }

  private static boolean has(Set<JavaModifier> modifiers, JavaModifier modifier) {
    return modifiers.contains(modifier);
  }
}
