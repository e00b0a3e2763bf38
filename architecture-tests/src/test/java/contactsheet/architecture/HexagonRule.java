package contactsheet.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// One rule of the hexagon. It can be asked of the product, and of the fixture that breaks it.
///
/// @param name in words, without spaces: also the last part of the fixture's package
/// @param below makes the rule for the rings below a root
record HexagonRule(String name, Function<Rings, ArchRule> below) {
  private static final String FIXTURES = "contactsheet.architecture.breaking.";

  static List<HexagonRule> all() {
    return List.of(
        rule("DomainKnowsOnlyItself", inner(InnerRules::domainKnowsOnlyItself)),
        rule("ApplicationAddsOnlyConcurrency", inner(InnerRules::applicationAddsOnlyConcurrency)),
        rule("TheInsideTouchesNothingOutside", inner(InnerRules::theInsideTouchesNothingOutside)),
        rule("DomainTypesCannotChange", inner(InnerRules::domainTypesCannotChange)),
        rule(
            "PortsHoldOnlyInterfacesRecordsAndEnums",
            inner(InnerRules::portsHoldOnlyInterfacesRecordsAndEnums)),
        rule("InPortsDoNotKnowOutPorts", inner(InnerRules::inPortsDoNotKnowOutPorts)),
        rule("OutPortsDoNotKnowInPorts", inner(InnerRules::outPortsDoNotKnowInPorts)),
        rule(
            "InPortsAreImplementedInTheApplication",
            outer(OuterRules::inPortsAreImplementedInTheApplication)),
        rule(
            "OutPortsAreImplementedByAdapters",
            outer(OuterRules::outPortsAreImplementedByAdapters)),
        rule("AdaptersDoNotKnowEachOther", outer(OuterRules::adaptersDoNotKnowEachOther)),
        rule(
            "ProtocolsAreSpokenOnlyByTheAwsAdapters",
            outer(OuterRules::protocolsAreSpokenOnlyByTheAwsAdapters)),
        rule(
            "AdaptersKnowNoServiceAndNoProgram",
            outer(OuterRules::adaptersKnowNoServiceAndNoProgram)),
        rule("ProgramsDoNotKnowEachOther", outer(OuterRules::programsDoNotKnowEachOther)),
        rule("LocalServersKnowNoRing", outer(OuterRules::localServersKnowNoRing)),
        rule("ProductDoesNotKnowItsTestKit", outer(OuterRules::productDoesNotKnowItsTestKit)),
        rule("OnlyProgramsConstructAdapters", outer(OuterRules::onlyProgramsConstructAdapters)),
        rule(
            "DrivenAdaptersShowOnlyTheirPorts",
            outer(OuterRules::drivenAdaptersShowOnlyTheirPorts)),
        rule("NoPackageCycles", outer(OuterRules::noPackageCycles)),
        rule("AwsIsSeenOnlyByItsAdapters", technology(TechnologyRules::awsIsSeenOnlyByItsAdapters)),
        rule(
            "NativeRuntimeIsSeenOnlyByItsTransport",
            technology(TechnologyRules::nativeRuntimeIsSeenOnlyByItsTransport)),
        rule("ProtocolsKnowNoTechnology", technology(TechnologyRules::protocolsKnowNoTechnology)),
        rule(
            "LambdaRuntimeIsSeenOnlyByTheFunction",
            technology(TechnologyRules::lambdaRuntimeIsSeenOnlyByTheFunction)),
        rule(
            "LambdaEventTypesAreSeenOnlyByTheEventAdapter",
            technology(TechnologyRules::lambdaEventTypesAreSeenOnlyByTheEventAdapter)),
        rule(
            "MetadataExtractorIsSeenOnlyByTheImageAdapter",
            technology(TechnologyRules::metadataExtractorIsSeenOnlyByTheImageAdapter)),
        rule("EveryPackageIsNullMarked", technology(TechnologyRules::everyPackageIsNullMarked)),
        rule("NoGenericExceptions", technology(TechnologyRules::noGenericExceptions)),
        rule(
            "NoStandardStreamsOutsideTheCommandLine",
            technology(TechnologyRules::noStandardStreamsOutsideTheCommandLine)));
  }

  ArchRule forTheProduct() {
    return below.apply(Rings.PRODUCT);
  }

  ArchRule forItsFixture() {
    return below.apply(new Rings(fixtureRoot()));
  }

  JavaClasses fixture() {
    return new ClassFileImporter().importPackages(fixtureRoot());
  }

  @Override
  public String toString() {
    return name;
  }

  private String fixtureRoot() {
    return FIXTURES + name.toLowerCase(Locale.ROOT);
  }

  private static HexagonRule rule(String name, Function<Rings, ArchRule> below) {
    return new HexagonRule(name, below);
  }

  private static Function<Rings, ArchRule> inner(Function<InnerRules, ArchRule> rule) {
    return rings -> rule.apply(new InnerRules(rings));
  }

  private static Function<Rings, ArchRule> outer(Function<OuterRules, ArchRule> rule) {
    return rings -> rule.apply(new OuterRules(rings));
  }

  private static Function<Rings, ArchRule> technology(Function<TechnologyRules, ArchRule> rule) {
    return rings -> rule.apply(new TechnologyRules(rings));
  }
}
