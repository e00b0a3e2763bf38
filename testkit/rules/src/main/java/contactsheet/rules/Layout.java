package contactsheet.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import contactsheet.rules.Ring.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rings of one hexagon, and which class is in which.
record Layout(List<Ring> rings) {
  /// The rings of a fixture, all below one package.
  static Layout below(String root) {
    return new Layout(
        List.of(
            Ring.domain(root + ".domain.."),
            Ring.application(root + ".application.."),
            Ring.inPorts(root + ".application.port.in"),
            Ring.outPorts(root + ".application.port.out"),
            Ring.drivingAdapters(root + ".adapter.web.."),
            Ring.drivenAdapters(root + ".adapter.(**)"),
            Ring.sharedByAdapters(root + ".adapter.aws"),
            Ring.programs(root + ".bootstrap..", root + ".local.."),
            Ring.roots(root + ".bootstrap.Root")));
  }

  /// The names among these rings that fit no class.
  List<String> withoutClasses(JavaClasses classes, Collection<Kind> kinds) {
    return rings.stream()
        .filter(ring -> kinds.contains(ring.kind()))
        .flatMap(
            ring ->
                ring.names().stream()
                    .filter(name -> classes.stream().noneMatch(type -> fits(ring, name, type))))
        .toList();
  }

  boolean has(Kind kind) {
    return rings.stream().anyMatch(ring -> ring.kind() == kind);
  }

  List<String> names(Kind... kinds) {
    return Arrays.stream(kinds)
        .flatMap(kind -> rings.stream().filter(ring -> ring.kind() == kind))
        .flatMap(ring -> ring.names().stream())
        .toList();
  }

  /// Classes of any of these rings.
  DescribedPredicate<JavaClass> in(Kind... kinds) {
    var wanted = List.of(kinds);
    return describe(
        "in " + String.join(", ", names(kinds)),
        type -> wanted.stream().anyMatch(kind -> isIn(kind, type)));
  }

  /// Every class among the adapters, driving, driven or shared.
  DescribedPredicate<JavaClass> inAnyAdapter() {
    return in(Kind.DRIVING_ADAPTERS, Kind.DRIVEN_ADAPTERS, Kind.SHARED_BY_ADAPTERS);
  }

  /// The use cases: the application without its ports and without the domain, which some projects
  /// keep in it.
  DescribedPredicate<JavaClass> services() {
    return in(Kind.APPLICATION)
        .and(not(in(Kind.DOMAIN, Kind.IN_PORTS, Kind.OUT_PORTS)))
        .as("use cases in " + String.join(", ", names(Kind.APPLICATION)));
  }

  /// Returns the adapter that a class belongs to: the pattern that it matches, with the text for
  /// the parentheses.
  Optional<List<String>> adapterOf(JavaClass type) {
    var patterns = names(Kind.DRIVING_ADAPTERS, Kind.DRIVEN_ADAPTERS);
    return patterns.stream()
        .flatMap(
            pattern ->
                PackageMatcher.of(pattern).match(type.getPackageName()).stream()
                    .map(
                        match ->
                            IntStream.rangeClosed(1, match.getNumberOfGroups())
                                .mapToObj(match::getGroup))
                    .map(groups -> Stream.concat(Stream.of(pattern), groups).toList()))
        .findFirst();
  }

  /// Returns whether both are in the same adapter, or below the same first package of the text for
  /// the parentheses, because an adapter may have parts.
  boolean areOfOneAdapter(JavaClass one, JavaClass other) {
    return adapterOf(one).isPresent()
        && adapterOf(one).map(Layout::roughly).equals(adapterOf(other).map(Layout::roughly));
  }

  private static List<String> roughly(List<String> adapter) {
    var part = adapter.stream().skip(1).limit(1).map(name -> name.replaceFirst("\\..*", ""));
    return Stream.concat(adapter.stream().limit(1), part).toList();
  }

  private boolean isIn(Kind kind, JavaClass type) {
    return matches(kind, type) && outranking(kind).stream().noneMatch(one -> matches(one, type));
  }

  private static Set<Kind> outranking(Kind kind) {
    return switch (kind) {
      case DRIVING_ADAPTERS -> Set.of(Kind.SHARED_BY_ADAPTERS);
      case DRIVEN_ADAPTERS -> Set.of(Kind.SHARED_BY_ADAPTERS, Kind.DRIVING_ADAPTERS);
      case DOMAIN, APPLICATION, IN_PORTS, OUT_PORTS, SHARED_BY_ADAPTERS, PROGRAMS, ROOTS ->
          Set.of();
    };
  }

  private boolean matches(Kind kind, JavaClass type) {
    return rings.stream()
        .filter(ring -> ring.kind() == kind)
        .anyMatch(ring -> ring.names().stream().anyMatch(name -> fits(ring, name, type)));
  }

  private static boolean fits(Ring ring, String name, JavaClass type) {
    return ring.kind() == Kind.ROOTS
        ? type.getName().equals(name) || type.getName().startsWith(name + "$")
        : PackageMatcher.of(name).matches(type.getPackageName());
  }
}
