package contactsheet.bootstrap.lambda;

import contactsheet.domain.ObjectLocation;
import java.util.Set;

/// The condition under which a record of an event may be reported as done.
sealed interface Demand {
  /// A row of one of these objects at least.
  record Row(Set<ObjectLocation> anyOf) implements Demand {}

  /// No condition: its kind is known, and no row depends on it.
  record Nothing() implements Demand {}

  /// Unknown: it must never be reported as done.
  record Unclear() implements Demand {}

  /// Whether it may be called done where these rows are.
  default boolean isMetBy(Set<ObjectLocation> rows) {
    return switch (this) {
      case Row(var anyOf) -> anyOf.stream().anyMatch(rows::contains);
      case Nothing() -> true;
      case Unclear() -> false;
    };
  }
}
