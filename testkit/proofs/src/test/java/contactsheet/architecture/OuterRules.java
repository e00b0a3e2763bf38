package contactsheet.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/// The rules of the edges: adapters, programs, and the servers that tests run.
record OuterRules(Rings rings) {
  ArchRule protocolsAreSpokenOnlyByTheAwsAdapters() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Rings.tree(rings.adapter() + ".*.s3"), Rings.tree(rings.adapter() + ".*.dynamodb"))
        .and(not(rings.areACompositionRoot()))
        .should()
        .dependOnClassesThat(
            resideInAPackage(Rings.tree(rings.adapterProtocol()))
                .and(not(resideInAPackage(rings.adapterProtocolPicture())))
                .and(not(resideInAPackage(rings.adapterProtocol() + ".text"))))
        .because("how a table's rows are spelled is the business of those who read and write them");
  }

  ArchRule picturesAreReadForTheS3AdapterAlone() {
    return noClasses()
        .that()
        .resideInAPackage(Rings.tree(rings.adapter()))
        .and()
        .resideOutsideOfPackages(
            Rings.tree(rings.adapter() + ".*.s3"),
            Rings.tree(rings.adapterImaging()),
            rings.adapterProtocolPicture())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(rings.adapterProtocolPicture())
        .because("what is asked of a reader of pictures is between it and the S3 adapter");
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

  ArchRule nothingShippedKnowsTestKitOrBenchmarks() {
    return noClasses()
        .that(areShipped())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Rings.tree(rings.contract()),
            Rings.tree(rings.local()),
            Rings.tree(rings.benchmark()),
            "org.junit..",
            "net.jqwik..",
            "com.tngtech..",
            "org.testcontainers..")
        .because("what is deployed has to be what is needed there");
  }

  ArchRule seededBugsStandOnlyBehindTroubleSwitches() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(Rings.tree(rings.trouble()), rings.seededBugs(), rings.model())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rings.seededBugs(), rings.model())
        .because("a bug that is put in on purpose must not get into what is deployed");
  }

  /// All rings and programs. `contactsheet serve` brings the local S3 along: the four places that
  /// start it or show it are the exception.
  private DescribedPredicate<JavaClass> areShipped() {
    return resideInAnyPackage(
            Rings.tree(rings.domain()),
            Rings.tree(rings.application()),
            Rings.tree(rings.adapter()),
            Rings.tree(rings.bootstrap()))
        .and(
            not(
                resideInAnyPackage(
                    Rings.tree(rings.pipeline()), rings.commands() + ".local", rings.web())))
        .and(not(name(rings.localCompositionRoot())))
        .as("are shipped, and do not serve a local S3");
  }
}
