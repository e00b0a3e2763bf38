package contactsheet.bootstrap.lambda;

import contactsheet.domain.ObjectLocation;
import java.util.Set;

/// What a record of an event asks for, if its reader is to call it done.
sealed interface Demand {
  /// A row of one of these objects at least.
  record Row(Set<ObjectLocation> anyOf) implements Demand {}

  /// Nothing: its kind is known, and no row depends on it.
  record Nothing() implements Demand {}

  /// Nobody can tell: it must never be called done.
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
