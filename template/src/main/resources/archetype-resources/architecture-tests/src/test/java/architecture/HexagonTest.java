package ${package}.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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

  @ArchTest
  static final ArchRule domain_knows_only_itself =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(DOMAIN, "java.lang..", "java.util..", "java.time..", "java.nio.charset..")
          .because("what is decided must be readable, and testable, without anything around it");

  @ArchTest
  static final ArchRule application_knows_only_the_domain =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(APPLICATION, DOMAIN, "java.lang..", "java.util..", "java.time..")
          .because("use cases are tested without AWS, and outlive it");

  @ArchTest
  static final ArchRule the_inside_reads_no_clock =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN, APPLICATION)
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(java.time.InstantSource.class, "system")
          .because("time and settings are arguments: a test can then choose them");

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
          .because("who asks need not know what is needed for the answer");

  @ArchTest
  static final ArchRule adapters_know_only_ports_and_domain =
      noClasses()
          .that()
          .resideInAPackage(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".application", BOOTSTRAP)
          .because("an adapter implements a port, whoever asks");

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
