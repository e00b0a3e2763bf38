package contactsheet.rules;

import java.util.List;

/// A ring of a hexagon: what it is, and the packages in which it lives. Packages are written as in
/// ArchUnit: `com.acme.domain` is one package, `com.acme.domain..` is that package and all below
/// it, and `..domain..` is every package with that name in its path.
///
/// @param kind what the ring is
/// @param names the packages, or for [Kind#ROOTS] the full names of classes
public record Ring(Kind kind, List<String> names) {
  /// What a ring can be.
  public enum Kind {
    /// Values and decisions.
    DOMAIN,
    /// The use cases; the ports may be in it.
    APPLICATION,
    /// The in-ports: what the outside may ask of the inside.
    IN_PORTS,
    /// The out-ports: what the inside needs of the outside.
    OUT_PORTS,
    /// The adapters that ask the inside.
    DRIVING_ADAPTERS,
    /// The adapters that the inside asks.
    DRIVEN_ADAPTERS,
    /// What several adapters have in common.
    SHARED_BY_ADAPTERS,
    /// What puts adapters and use cases together, and what runs around them.
    PROGRAMS,
    /// The classes in which adapters are constructed.
    ROOTS
  }

  /// Refuses a ring without packages.
  public Ring {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("the ring " + kind + " names no package");
    }
  }

  /// Values and decisions.
  public static Ring domain(String... packages) {
    return new Ring(Kind.DOMAIN, List.of(packages));
  }

  /// The use cases; the ports may be in these packages or elsewhere.
  public static Ring application(String... packages) {
    return new Ring(Kind.APPLICATION, List.of(packages));
  }

  /// What the outside may ask.
  public static Ring inPorts(String... packages) {
    return new Ring(Kind.IN_PORTS, List.of(packages));
  }

  /// What the inside needs.
  public static Ring outPorts(String... packages) {
    return new Ring(Kind.OUT_PORTS, List.of(packages));
  }

  /// The adapters that ask the inside. Each pattern is one adapter; where it has a part in
  /// parentheses, as in `com.acme.adapter.in.(*)..`, each package that the part matches is one.
  public static Ring drivingAdapters(String... packages) {
    return new Ring(Kind.DRIVING_ADAPTERS, List.of(packages));
  }

  /// The adapters that the inside asks, in the form of [#drivingAdapters]. What matches both is a
  /// driving adapter.
  public static Ring drivenAdapters(String... packages) {
    return new Ring(Kind.DRIVEN_ADAPTERS, List.of(packages));
  }

  /// Packages among the adapters that several of them may know.
  public static Ring sharedByAdapters(String... packages) {
    return new Ring(Kind.SHARED_BY_ADAPTERS, List.of(packages));
  }

  /// What puts adapters and use cases together, and what runs around them.
  public static Ring programs(String... packages) {
    return new Ring(Kind.PROGRAMS, List.of(packages));
  }

  /// The composition roots, by their full names: the only classes that construct adapters.
  public static Ring roots(String... classes) {
    return new Ring(Kind.ROOTS, List.of(classes));
  }
}
