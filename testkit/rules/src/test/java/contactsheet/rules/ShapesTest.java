package contactsheet.rules;

import static contactsheet.rules.Ring.application;
import static contactsheet.rules.Ring.domain;
import static contactsheet.rules.Ring.drivenAdapters;
import static contactsheet.rules.Ring.drivingAdapters;
import static contactsheet.rules.Ring.inPorts;
import static contactsheet.rules.Ring.outPorts;
import static contactsheet.rules.Ring.roots;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rules on other projects' package structures. The code is ours; the packages and the faults
/// are those of well-known public samples.
class ShapesTest {
  private static final String SHAPES = "contactsheet.rules.shapes.";

  /// As in buckpal: `account.{domain, application.port.in, application.port.out, adapter}`.
  @Test
  void a_hexagon_in_a_feature() {
    var bank = SHAPES + "bank.account.";
    assertEquals(
        """
        ApplicationAddsOnlyConcurrency
        DomainTypesCannotChange
        OutPortsAreImplementedByAdapters
        PortsHoldOnlyInterfacesRecordsAndEnums
        TheInsideTouchesNothingOutside\
        """,
        broken(
            "bank",
            domain(bank + "domain.."),
            application(bank + "application.."),
            inPorts(bank + "application.port.in"),
            outPorts(bank + "application.port.out"),
            drivingAdapters(bank + "adapter.in.(*).."),
            drivenAdapters(bank + "adapter.out.(*)..")));
  }

  /// As in many Spring applications: `{domain, application.rest, infrastructure}`, with use cases
  /// and repositories in the domain.
  @Test
  void layers_around_a_domain() {
    var shop = SHAPES + "shop.";
    assertEquals(
        """
        AdaptersKnowNoServiceAndNoProgram
        DomainKnowsOnlyItself
        DomainTypesCannotChange
        OnlyRootsConstructAdapters
        TheInsideTouchesNothingOutside\
        """,
        broken(
            "shop",
            domain(shop + "domain"),
            application(shop + "domain.service"),
            outPorts(shop + "domain.repository"),
            drivingAdapters(shop + "application.(*)"),
            drivenAdapters(shop + "infrastructure.repository.(*).."),
            roots(shop + "infrastructure.configuration.BeanConfiguration")));
  }

  /// As in dddsample: `{interfaces, application, domain, infrastructure}`, with repositories beside
  /// the entities.
  @Test
  void domain_driven_design_by_aggregates() {
    var cargo = SHAPES + "cargo.";
    assertEquals(
        """
        ApplicationAddsOnlyConcurrency
        DomainKnowsOnlyItself
        DomainTypesCannotChange
        NoPackageCycles
        TheInsideTouchesNothingOutside\
        """,
        broken(
            "cargo",
            domain(cargo + "domain.."),
            application(cargo + "application.."),
            inPorts(cargo + "application"),
            drivingAdapters(cargo + "interfaces.(*).."),
            drivenAdapters(cargo + "infrastructure.(*)..")));
  }

  private static String broken(String shape, Ring... rings) {
    var classes = new ClassFileImporter().importPackages(SHAPES + shape);
    assertEquals(
        List.of(), new Layout(List.of(rings)).withoutClasses(classes, List.of(Ring.Kind.values())));
    return HexagonRules.of(rings).all().stream()
        .filter(rule -> rule.asArchRule().evaluate(classes).hasViolation())
        .map(HexagonRule::name)
        .collect(joining("\n"));
  }
}
