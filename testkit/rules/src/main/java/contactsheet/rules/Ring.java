package contactsheet.rules;

import java.util.List;

/// A ring of a hexagon: its kind and its packages. Packages are written as in ArchUnit:
/// `com.acme.domain` is one package, `com.acme.domain..` is that package and all below it, and
/// `..domain..` is every package with that name in its path.
///
/// @param kind the kind of ring
/// @param names the packages, or for [Kind#ROOTS] the full names of classes
public record Ring(Kind kind, List<String> names) {
  /// The kinds of rings.
  public enum Kind {
    /// Values and decisions.
    DOMAIN,
    /// The use cases; the ports may be in it.
    APPLICATION,
    /// The in-ports: the interfaces of the use cases.
    IN_PORTS,
    /// The out-ports: the interfaces that the use cases need.
    OUT_PORTS,
    /// The driving adapters, which call the use cases.
    DRIVING_ADAPTERS,
    /// The driven adapters, which implement out-ports.
    DRIVEN_ADAPTERS,
    /// Packages that several adapters may use.
    SHARED_BY_ADAPTERS,
    /// The programs, which connect adapters and use cases and decorate them.
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

  /// The in-ports: the interfaces of the use cases.
  public static Ring inPorts(String... packages) {
    return new Ring(Kind.IN_PORTS, List.of(packages));
  }

  /// The out-ports: the interfaces that the use cases need.
  public static Ring outPorts(String... packages) {
    return new Ring(Kind.OUT_PORTS, List.of(packages));
  }

  /// The driving adapters. Each pattern is one adapter; a pattern with a part in parentheses, as in
  /// `com.acme.adapter.in.(*)..`, is one adapter for each match.
  public static Ring drivingAdapters(String... packages) {
    return new Ring(Kind.DRIVING_ADAPTERS, List.of(packages));
  }

  /// The driven adapters, in the form of [#drivingAdapters]. A package that matches both is a
  /// driving adapter.
  public static Ring drivenAdapters(String... packages) {
    return new Ring(Kind.DRIVEN_ADAPTERS, List.of(packages));
  }

  /// Packages that several adapters may use.
  public static Ring sharedByAdapters(String... packages) {
    return new Ring(Kind.SHARED_BY_ADAPTERS, List.of(packages));
  }

  /// The programs, which connect adapters and use cases and decorate them.
  public static Ring programs(String... packages) {
    return new Ring(Kind.PROGRAMS, List.of(packages));
  }

  /// The composition roots, by their full names: the only classes that construct adapters.
  public static Ring roots(String... classes) {
    return new Ring(Kind.ROOTS, List.of(classes));
  }
}
