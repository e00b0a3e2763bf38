package contactsheet.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/// The rules of the edges: adapters, programs, and the servers that tests run.
record OuterRules(Rings rings) {
  ArchRule inPortsAreImplementedInTheApplication() {
    return classes()
        .that(ports().implementAPortOf(rings.portIn()))
        .should()
        .resideInAPackage(rings.application())
        .orShould(ArchCondition.from(ports().standBeforeAnother(rings.portIn())))
        .because("what the outside may ask is answered by the use cases");
  }

  ArchRule outPortsAreImplementedByAdapters() {
    return classes()
        .that(ports().implementAPortOf(rings.portOut()))
        .should()
        .resideInAPackage(Rings.tree(rings.adapter()))
        .orShould(ArchCondition.from(ports().standBeforeAnother(rings.portOut())))
        .because("what the inside needs is provided at the edge");
  }

  ArchRule adaptersDoNotKnowEachOther() {
    return slices()
        .assignedFrom(new AdapterSlices(rings))
        .should()
        .notDependOnEachOther()
        .because("an adapter can be exchanged only if no other one leans on it");
  }

  ArchRule protocolsAreSpokenOnlyByTheAwsAdapters() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Rings.tree(rings.adapter() + ".*.s3"), Rings.tree(rings.adapter() + ".*.dynamodb"))
        .and(not(rings.areACompositionRoot()))
        .should()
        .dependOnClassesThat(
            resideInAPackage(Rings.tree(rings.adapterProtocol()))
                .and(not(resideInAPackage(rings.adapterProtocolPicture()))))
        .because("how a table's rows are spelled is the business of those who read and write them");
  }

  ArchRule adaptersKnowNoServiceAndNoProgram() {
    return noClasses()
        .that()
        .resideInAPackage(Rings.tree(rings.adapter()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            rings.application(), Rings.tree(rings.bootstrap()), Rings.tree(rings.local()))
        .because("an adapter knows the ports, not who stands behind them");
  }

  ArchRule programsDoNotKnowEachOther() {
    return slices()
        .matching(rings.bootstrap() + ".(*)..")
        .should()
        .notDependOnEachOther()
        .because("each program can be deployed without the others");
  }

  ArchRule localServersKnowNoRing() {
    return noClasses()
        .that()
        .resideInAPackage(Rings.tree(rings.local()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Rings.tree(rings.domain()),
            Rings.tree(rings.application()),
            Rings.tree(rings.adapter()),
            Rings.tree(rings.bootstrap()))
        .because("a server that stands in for AWS has to be as strange to us as AWS is");
  }

  ArchRule productDoesNotKnowItsTestKit() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rings.tree(rings.contract()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Rings.tree(rings.contract()))
        .because("contracts are for tests");
  }

  ArchRule onlyTheCommandLineShowsSeededBugs() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(Rings.tree(rings.bootstrapCli()), rings.seededBugs())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(rings.seededBugs())
        .because("a bug that is put in on purpose must not get into what is deployed");
  }

  ArchRule onlyProgramsConstructAdapters() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rings.tree(rings.bootstrap()))
        .should()
        .accessTargetWhere(constructsAnAdapterOfAnotherModule())
        .because("everything is wired by hand in one place: the composition root");
  }

  ArchRule drivenAdaptersShowOnlyTheirPorts() {
    return classes()
        .that()
        .resideInAPackage(Rings.tree(rings.adapter()))
        .and()
        .resideOutsideOfPackages(
            Rings.tree(rings.adapterEvents()),
            Rings.tree(rings.adapterQueries()),
            Rings.tree(rings.adapterProtocol()))
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .should(
            ArchCondition.from(
                ports()
                    .implementAPortOf(rings.portOut())
                    .or(implementWhatAProtocolAsks())
                    .or(servesOnlyItsOwnModule())))
        .because("what is not a port's implementation is nobody's business");
  }

  ArchRule noPackageCycles() {
    return slices()
        .matching(rings.root() + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that lean on each other are one package");
  }

  private PortImplementations ports() {
    return new PortImplementations(rings);
  }

  private DescribedPredicate<JavaAccess<?>> constructsAnAdapterOfAnotherModule() {
    return DescribedPredicate.describe(
        "an adapter of another module is constructed",
        access ->
            access.getName().equals("<init>")
                && ports()
                    .implementAPortOf(rings.portOut())
                    .or(implementWhatAProtocolAsks())
                    .test(access.getTargetOwner())
                && !AdapterSlices.sameModule(
                    rings, access.getOriginOwner(), access.getTargetOwner()));
  }

  /// The carriers of requests to S3 and DynamoDB, and the reader of pictures.
  private DescribedPredicate<JavaClass> implementWhatAProtocolAsks() {
    return ports()
        .implementAPortOf(rings.adapterProtocol() + ".s3")
        .or(ports().implementAPortOf(rings.adapterProtocol() + ".dynamodb"))
        .or(ports().implementAPortOf(rings.adapterProtocolPicture()));
  }

  /// Shared by the packages of one adapter module, and by nobody else.
  private DescribedPredicate<JavaClass> servesOnlyItsOwnModule() {
    return DescribedPredicate.describe(
        "serve only its own module",
        type ->
            type.getDirectDependenciesToSelf().stream()
                .allMatch(
                    dependency ->
                        AdapterSlices.sameModule(rings, dependency.getOriginClass(), type)));
  }
}
