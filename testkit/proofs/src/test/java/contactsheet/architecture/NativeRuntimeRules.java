package contactsheet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/// The rule of the adapters on AWS's native runtime.
record NativeRuntimeRules(Rings rings) {
  ArchRule nativeRuntimeIsSeenOnlyByItsTransport() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(Rings.tree(rings.adapter() + ".crt.http"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon.awssdk.crt..")
        .because("what the adapters ask and read does not depend on who carries it");
  }
}
