package contactsheet.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import contactsheet.rules.Ring.Kind;
import java.util.List;

/// The rules of the ports.
final class PortRules {
  private PortRules() {}

  static List<RuleDefinition> all() {
    return List.of(
        new RuleDefinition(
            "PortsHoldOnlyInterfacesRecordsAndEnums",
            "a port is a conversation, not an implementation",
            PortRules::portsHoldOnlyInterfacesRecordsAndEnums,
            Kind.IN_PORTS,
            Kind.OUT_PORTS),
        new RuleDefinition(
            "InPortsDoNotKnowOutPorts",
            "the two sides of the hexagon meet in the use cases only",
            rings -> doNotKnow(rings, Kind.IN_PORTS, Kind.OUT_PORTS),
            Kind.IN_PORTS,
            Kind.OUT_PORTS),
        new RuleDefinition(
            "OutPortsDoNotKnowInPorts",
            "the two sides of the hexagon meet in the use cases only",
            rings -> doNotKnow(rings, Kind.OUT_PORTS, Kind.IN_PORTS),
            Kind.IN_PORTS,
            Kind.OUT_PORTS),
        new RuleDefinition(
            "InPortsAreImplementedInTheApplication",
            "what the outside may ask is answered by the use cases",
            PortRules::inPortsAreImplementedInTheApplication,
            Kind.IN_PORTS,
            Kind.APPLICATION),
        new RuleDefinition(
            "OutPortsAreImplementedByAdapters",
            "what the inside needs is provided at the edge",
            PortRules::outPortsAreImplementedByAdapters,
            Kind.OUT_PORTS,
            Kind.DRIVEN_ADAPTERS));
  }

  private static ArchRule portsHoldOnlyInterfacesRecordsAndEnums(Layout rings) {
    return classes()
        .that(rings.in(Kind.IN_PORTS, Kind.OUT_PORTS))
        .should()
        .beInterfaces()
        .orShould()
        .beRecords()
        .orShould()
        .beEnums();
  }

  private static ArchRule doNotKnow(Layout rings, Kind one, Kind other) {
    return noClasses().that(rings.in(one)).should().dependOnClassesThat(rings.in(other));
  }

  private static ArchRule inPortsAreImplementedInTheApplication(Layout rings) {
    var ports = new PortImplementations(rings, List.of(Kind.IN_PORTS));
    return classes()
        .that(ports.implementAPort())
        .should(ArchCondition.from(rings.services()))
        .orShould(ArchCondition.from(ports.standBeforeAnother()));
  }

  private static ArchRule outPortsAreImplementedByAdapters(Layout rings) {
    var ports = new PortImplementations(rings, List.of(Kind.OUT_PORTS));
    return classes()
        .that(ports.implementAPort())
        .should(ArchCondition.from(rings.inAnyAdapter()))
        .orShould(ArchCondition.from(ports.standBeforeAnother()));
  }
}
