package contactsheet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import contactsheet.rules.Ring.Kind;
import java.util.List;

/// The rules of the edge: adapters and programs.
final class OuterRules {
  private OuterRules() {}

  static List<RuleDefinition> all() {
    return List.of(
        new RuleDefinition(
            "AdaptersDoNotKnowEachOther",
            "an adapter can be exchanged only if no other one leans on it",
            rings ->
                slices().assignedFrom(new AdapterSlices(rings)).should().notDependOnEachOther(),
            Kind.DRIVEN_ADAPTERS),
        new RuleDefinition(
            "AdaptersKnowNoServiceAndNoProgram",
            "an adapter knows the ports, not the classes behind them",
            OuterRules::adaptersKnowNoServiceAndNoProgram,
            Kind.APPLICATION,
            Kind.DRIVEN_ADAPTERS),
        new RuleDefinition(
            "DrivingAdaptersAskOnlyInPorts",
            "what comes from outside goes through a use case, or its rules do not hold",
            OuterRules::drivingAdaptersAskOnlyInPorts,
            Kind.DRIVING_ADAPTERS,
            Kind.OUT_PORTS),
        new RuleDefinition(
            "DrivenAdaptersShowOnlyTheirPorts",
            "a class that implements no port is a detail of its adapter",
            OuterRules::drivenAdaptersShowOnlyTheirPorts,
            Kind.DRIVEN_ADAPTERS,
            Kind.OUT_PORTS),
        new RuleDefinition(
            "OnlyRootsConstructAdapters",
            "everything is wired by hand in one place: the composition root",
            OuterRules::onlyRootsConstructAdapters,
            Kind.ROOTS,
            Kind.DRIVEN_ADAPTERS,
            Kind.OUT_PORTS),
        new RuleDefinition(
            "NoPackageCycles",
            "packages that lean on each other are one package",
            rings -> slices().assignedFrom(new PackageSlices()).should().beFreeOfCycles(),
            Kind.DOMAIN));
  }

  private static ArchRule adaptersKnowNoServiceAndNoProgram(Layout rings) {
    return noClasses()
        .that(rings.inAnyAdapter())
        .should()
        .dependOnClassesThat(rings.services().or(rings.in(Kind.PROGRAMS)));
  }

  private static ArchRule drivingAdaptersAskOnlyInPorts(Layout rings) {
    return noClasses()
        .that(rings.in(Kind.DRIVING_ADAPTERS))
        .should()
        .dependOnClassesThat(rings.in(Kind.OUT_PORTS));
  }

  private static ArchRule drivenAdaptersShowOnlyTheirPorts(Layout rings) {
    var ports = PortImplementations.driven(rings);
    return classes()
        .that(rings.in(Kind.DRIVEN_ADAPTERS))
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .should(ArchCondition.from(ports.implementAPort().or(servesOnlyItsOwnAdapter(rings))));
  }

  private static ArchRule onlyRootsConstructAdapters(Layout rings) {
    return noClasses()
        .that(not(rings.in(Kind.ROOTS)))
        .should()
        .accessTargetWhere(constructsAnotherAdapter(rings));
  }

  private static DescribedPredicate<JavaAccess<?>> constructsAnotherAdapter(Layout rings) {
    var ports = PortImplementations.driven(rings).implementAPort();
    var adapters = rings.inAnyAdapter();
    return describe(
        "an adapter is constructed",
        access ->
            (access.getName().equals("<init>") || isFactory(access))
                && ports.test(access.getTargetOwner())
                && adapters.test(access.getTargetOwner())
                && !rings.areOfOneAdapter(access.getOriginOwner(), access.getTargetOwner()));
  }

  /// A static method by which a class gives an instance of itself.
  private static boolean isFactory(JavaAccess<?> access) {
    return access instanceof JavaMethodCall call
        && call.getTarget()
            .resolveMember()
            .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
            .filter(method -> method.getRawReturnType().equals(access.getTargetOwner()))
            .isPresent();
  }

  /// Only the parts of its own adapter use it.
  private static DescribedPredicate<JavaClass> servesOnlyItsOwnAdapter(Layout rings) {
    return describe(
        "serve only its own adapter",
        type ->
            type.getDirectDependenciesToSelf().stream()
                .allMatch(known -> rings.areOfOneAdapter(known.getOriginClass(), type)));
  }
}
