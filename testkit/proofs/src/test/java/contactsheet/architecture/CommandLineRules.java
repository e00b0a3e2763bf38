package contactsheet.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/// The rules inside the command line. Its commands, its page and its web server are driving
/// adapters. Its trouble switches put faults before a table, and only before one in memory.
record CommandLineRules(Rings rings) {
  ArchRule commandsAndPageAreDrivingAdapters() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            Rings.tree(rings.commands()), Rings.tree(rings.page()), Rings.tree(rings.web()))
        .should()
        .dependOnClassesThat(
            rings
                .areACompositionRoot()
                .or(resideInAPackage(Rings.tree(rings.portOut())))
                .or(areAService())
                .or(areAnAdapterButADrivingOne())
                .or(resideInAPackage(Rings.tree(rings.trouble())))
                .or(resideInAPackage("software.amazon..")))
        .because("what a person asks goes through a use case, as every event does");
  }

  ArchRule troublesNeedTheTableInMemory() {
    var table = rings.adapterInMemory() + ".InMemoryMetadataStore";
    return constructors()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(
            resideInAPackage(Rings.tree(rings.trouble()))
                .and(
                    describe(
                        "are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC))))
        .should()
        .haveRawParameterTypes(beginsWith(table))
        .because("nobody may lose a row of a real table to a mistake that was put in on purpose");
  }

  ArchRule onlyTheLocalRootMakesTroubles() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rings.tree(rings.trouble()))
        .and()
        .doNotHaveFullyQualifiedName(rings.localCompositionRoot())
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Rings.tree(rings.trouble()))
        .because("where trouble can be made has to be seen in one place");
  }

  private DescribedPredicate<JavaClass> areAService() {
    return resideInAPackage(Rings.tree(rings.application()))
        .and(not(resideInAnyPackage(rings.portIn(), rings.portOut())))
        .as("are a service");
  }

  private DescribedPredicate<JavaClass> areAnAdapterButADrivingOne() {
    return resideInAPackage(Rings.tree(rings.adapter()))
        .and(
            not(
                resideInAnyPackage(
                    Rings.tree(rings.adapterEvents()), Rings.tree(rings.adapterHttp()))))
        .as("are a driven adapter");
  }

  private static DescribedPredicate<List<JavaClass>> beginsWith(String type) {
    return describe(
        "that begin with " + type,
        parameters -> !parameters.isEmpty() && parameters.getFirst().getName().equals(type));
  }
}
