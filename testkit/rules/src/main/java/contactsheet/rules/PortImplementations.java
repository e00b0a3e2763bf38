package contactsheet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import contactsheet.rules.Ring.Kind;
import java.util.List;

/// The classes that implement a port, and those that decorate an implementation.
///
/// @param ports the rings whose interfaces are ports
record PortImplementations(Layout layout, List<Kind> ports) {
  /// The ports that driven adapters implement: the out-ports, and the interfaces by which an
  /// adapter calls another.
  static PortImplementations driven(Layout layout) {
    return new PortImplementations(layout, List.of(Kind.OUT_PORTS, Kind.SHARED_BY_ADAPTERS));
  }

  DescribedPredicate<JavaClass> implementAPort() {
    return describe(
        "implement a port of " + String.join(", ", layout.names(kinds())),
        type -> !type.isInterface() && type.getAllRawInterfaces().stream().anyMatch(this::isPort));
  }

  /// A decorator of a port, which watches calls or makes them fail, needs an implementation that
  /// answers them: so its constructor takes one.
  DescribedPredicate<JavaClass> standBeforeAnother() {
    return describe(
        "be a program's, and made of another implementation of each of its ports",
        type ->
            layout.in(Kind.PROGRAMS).test(type)
                && type.getAllRawInterfaces().stream()
                    .filter(this::isPort)
                    .allMatch(port -> isMadeOf(port, type)));
  }

  private static boolean isMadeOf(JavaClass port, JavaClass type) {
    return type.getConstructors().stream()
        .allMatch(constructor -> constructor.getRawParameterTypes().contains(port));
  }

  /// A sealed interface beside the ports is a value in their signatures.
  private boolean isPort(JavaClass type) {
    return layout.in(kinds()).test(type)
        && type.isInterface()
        && type.isTopLevelClass()
        && !type.reflect().isSealed();
  }

  private Kind[] kinds() {
    return ports.toArray(Kind[]::new);
  }
}
