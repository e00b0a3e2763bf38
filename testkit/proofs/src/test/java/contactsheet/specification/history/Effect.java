package contactsheet.specification.history;

import contactsheet.domain.MetadataEntry;
import contactsheet.specification.Transition;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What an operation may have been: a step of the specification, and the row that it met and left.
/// Rows tell more than the specification does: no two writes leave the same one.
///
/// @param meets whether this row can be the one that its answer told of
/// @param writes the row that it left, if it wrote one
record Effect(
    Transition step, Predicate<@Nullable MetadataEntry> meets, @Nullable MetadataEntry writes) {
  /// A step whose answer tells nothing of the row.
  static Effect of(Transition step) {
    return new Effect(step, _ -> true, null);
  }

  /// A step whose answer shows the row.
  static Effect reading(@Nullable MetadataEntry row, Transition step) {
    return new Effect(step, met -> Objects.equals(met, row), null);
  }

  /// A step that writes the row.
  static Effect writing(MetadataEntry row, Transition step) {
    return new Effect(step, _ -> true, row);
  }

  boolean changesNothing() {
    return writes == null && !(step instanceof Transition.Change);
  }
}
