package ${package}.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rules that keep the rings apart. Dependencies point inward only: bootstrap → adapter →
/// application → domain.
@AnalyzeClasses(packages = HexagonTest.ROOT, importOptions = DoNotIncludeTests.class)
public final class HexagonTest {
  static final String ROOT = "${package}";

  private static final String DOMAIN = ROOT + ".domain..";
  private static final String APPLICATION = ROOT + ".application..";
  private static final String IN_PORTS = ROOT + ".application.port.in..";
  private static final String OUT_PORTS = ROOT + ".application.port.out..";
  private static final String ADAPTERS = ROOT + ".adapter..";
  private static final String BOOTSTRAP = ROOT + ".bootstrap..";

  /// The packages without files, network and log.
  private static final String[] LANGUAGE = {
    "java.lang", "java.lang.annotation", "java.lang.invoke", "java.lang.runtime", "java.math",
    "java.time..", "java.util", "java.util.function", "java.util.regex", "java.util.stream"
  };

  @ArchTest
  static final ArchRule domain_knows_only_itself =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(LANGUAGE).or(resideInAnyPackage(DOMAIN, "java.nio.charset")))
          .because("what is decided must be readable, and testable, without anything around it");

  @ArchTest
  static final ArchRule application_knows_only_the_domain =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(LANGUAGE).or(resideInAnyPackage(APPLICATION, DOMAIN)))
          .because("use cases are tested without AWS, and outlive it");

  @ArchTest
  static final ArchRule the_inside_has_no_clock_no_chance_and_no_environment =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN, APPLICATION)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(System.class, java.util.Date.class, java.util.Random.class)
          .orShould()
          .callMethodWhere(
              target(nameMatching("now|system.*|tick.*"))
                  .and(targetOwner(resideInAPackage("java.time.."))))
          .orShould()
          .callMethodWhere(
              target(nameMatching("random.*")).and(targetOwner(resideInAPackage("java.."))))
          .because("time, chance and settings are arguments: a test can then choose them");

  @ArchTest
  static final ArchRule domain_types_cannot_change =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .haveOnlyFinalFields()
          .andShould(
              be(
                  describe(
                      "final or sealed",
                      type ->
                          type.getModifiers().contains(JavaModifier.FINAL)
                              || type.reflect().isSealed())))
          .because("a value that cannot change needs no lock and no copy");

  @ArchTest
  static final ArchRule ports_hold_only_interfaces_and_records =
      classes()
          .that()
          .resideInAnyPackage(IN_PORTS, OUT_PORTS)
          .should()
          .beInterfaces()
          .orShould()
          .beRecords()
          .because("a port says what is asked, and an adapter or a use case how it is done");

  @ArchTest
  static final ArchRule in_ports_do_not_know_out_ports =
      noClasses()
          .that()
          .resideInAPackage(IN_PORTS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(OUT_PORTS)
          .because("a caller need not know what the answer takes");

  @ArchTest
  static final ArchRule out_ports_do_not_know_in_ports =
      noClasses()
          .that()
          .resideInAPackage(OUT_PORTS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(IN_PORTS)
          .because("an adapter need not know which use case calls it");

  @ArchTest
  static final ArchRule in_ports_are_implemented_in_the_application =
      classes()
          .that()
          .areAssignableTo(resideInAPackage(IN_PORTS))
          .should()
          .resideInAPackage(APPLICATION)
          .because("what the outside may ask is answered by the use cases");

  @ArchTest
  static final ArchRule out_ports_are_implemented_by_adapters =
      classes()
          .that()
          .areAssignableTo(resideInAPackage(OUT_PORTS))
          .should()
          .resideInAnyPackage(ADAPTERS, OUT_PORTS)
          .because("what the inside needs is provided at the edge");

  @ArchTest
  static final ArchRule adapters_know_only_ports_and_domain =
      noClasses()
          .that()
          .resideInAPackage(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".application", BOOTSTRAP)
          .because("an adapter implements a port and does not know its callers");

  @ArchTest
  static final ArchRule adapters_do_not_know_each_other =
      slices()
          .matching(ROOT + ".adapter.(*)..")
          .should()
          .notDependOnEachOther()
          .because("each can be exchanged alone");

  @ArchTest
  static final ArchRule aws_is_seen_only_by_its_adapter_and_the_composition_root =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".adapter.aws..")
          .and()
          .doNotHaveFullyQualifiedName(ROOT + ".bootstrap.lambda.CompositionRoot")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon.awssdk..")
          .because("the rest is tested without it");

  @ArchTest
  static final ArchRule only_the_composition_root_constructs_adapters =
      noClasses()
          .that()
          .resideOutsideOfPackage(ADAPTERS)
          .and()
          .doNotHaveFullyQualifiedName(ROOT + ".bootstrap.lambda.CompositionRoot")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ADAPTERS)
          .because("what is wired is to be read in one place");
}
