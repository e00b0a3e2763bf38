package contactsheet.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/// Which packages may use each technology, and rules for every file.
record TechnologyRules(Rings rings) {
  private static final String NATIVE_RUNTIME = "software.amazon.awssdk.crt..";
  private static final String LAMBDA_EVENTS = "com.amazonaws.services.lambda.runtime.events..";

  ArchRule awsIsSeenOnlyByItsAdapters() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Rings.tree(rings.adapterAws()),
            Rings.tree(rings.local()),
            Rings.tree(rings.contractAws()))
        .and(not(rings.areACompositionRoot()))
        .should()
        .dependOnClassesThat(
            resideInAPackage("software.amazon..").and(not(resideInAPackage(NATIVE_RUNTIME))))
        .because("no use case and no other adapter has to change when the SDK does");
  }

  ArchRule protocolsKnowNoTechnology() {
    return noClasses()
        .that()
        .resideInAPackage(Rings.tree(rings.adapterProtocol()))
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            Rings.tree(rings.adapterProtocol()),
            rings.portOut(),
            Rings.tree(rings.domain()),
            "java.lang..",
            "java.math",
            "java.nio",
            "java.nio.charset",
            "java.time..",
            "java.util..",
            "org.jspecify..")
        .because("what S3 and DynamoDB mean is the same whoever carries it");
  }

  ArchRule lambdaRuntimeIsSeenOnlyByTheFunction() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rings.tree(rings.bootstrapLambda()))
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.amazonaws.services.lambda.runtime..")
                .and(not(resideInAPackage(LAMBDA_EVENTS))))
        .because("everything but the entry point runs anywhere");
  }

  ArchRule lambdaEventTypesAreSeenOnlyByTheEventAdapter() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rings.tree(rings.adapterEvents()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(LAMBDA_EVENTS)
        .because("past the event reader nobody knows in which shape a change arrived");
  }

  ArchRule metadataExtractorIsSeenOnlyByTheImageAdapter() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rings.tree(rings.adapterImaging()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.drew..")
        .because("what a stranger's file may do to that library is bounded in one place");
  }

  ArchRule everyPackageIsNullMarked() {
    return classes()
        .that()
        .resideInAPackage(Rings.tree(rings.root()))
        .should(ArchCondition.from(liveInANullMarkedPackage()))
        .because("where nothing is said, nothing is null");
  }

  ArchRule noGenericExceptions() {
    return noClasses()
        .that()
        .resideInAPackage(Rings.tree(rings.root()))
        .should(THROW_GENERIC_EXCEPTIONS)
        .because("an exception that could mean anything tells nobody what to do");
  }

  ArchRule noStandardStreamsOutsideTheCommandLine() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rings.tree(rings.bootstrapCli()))
        .should(ACCESS_STANDARD_STREAMS)
        .because("only a command line has somebody in front of it");
  }

  private static DescribedPredicate<JavaClass> liveInANullMarkedPackage() {
    return DescribedPredicate.describe(
        "live in a @NullMarked package",
        type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }
}
