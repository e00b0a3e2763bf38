package contactsheet.specification.history;

import contactsheet.domain.MetadataEntry;
import contactsheet.specification.Transition;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A possible effect of an operation: a step of the specification, with the row before and after
/// it. Rows have more than the specification, because no two writes leave the same one.
///
/// @param meets whether this row can be the one in its answer
/// @param writes the row after it, if it wrote one
record Effect(
    Transition step, Predicate<@Nullable MetadataEntry> meets, @Nullable MetadataEntry writes) {
  /// A step whose answer does not have the row.
  static Effect of(Transition step) {
    return new Effect(step, _ -> true, null);
  }

  /// A step whose answer has the row.
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
