package contactsheet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/// Who stands behind a port, and who stands before one.
record PortImplementations(Rings rings) {
  DescribedPredicate<JavaClass> implementAPortOf(String ports) {
    return DescribedPredicate.describe(
        "implement a port of " + ports,
        type ->
            !type.isInterface()
                && type.getAllRawInterfaces().stream().anyMatch(one -> isPort(one, ports)));
  }

  /// Whatever a program puts before an implementation, to watch it or to spoil it, answers nothing
  /// by itself: so it cannot be made without one.
  DescribedPredicate<JavaClass> standBeforeAnother(String ports) {
    return DescribedPredicate.describe(
        "be a program's or a seeded bug, and made of another implementation of each of its ports",
        type ->
            resideInAnyPackage(Rings.tree(rings.bootstrap()), rings.seededBugs()).test(type)
                && type.getAllRawInterfaces().stream()
                    .filter(one -> isPort(one, ports))
                    .allMatch(port -> isMadeOf(port, type)));
  }

  private static boolean isMadeOf(JavaClass port, JavaClass type) {
    return type.getConstructors().stream()
        .allMatch(constructor -> constructor.getRawParameterTypes().contains(port));
  }

  /// A sealed interface beside the ports is a value that they speak of, complete with its cases.
  private static boolean isPort(JavaClass type, String ports) {
    return type.getPackageName().equals(ports)
        && type.isTopLevelClass()
        && !type.reflect().isSealed();
  }
}
