package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// The kinds of difference between an object and its row.
public enum Drift {
  /// The object exists and has no row.
  MISSING("missing"),
  /// The object exists, and its row describes another state of it.
  STALE("stale"),
  /// The object is gone, and its row is not a tombstone.
  ORPHANED("orphaned"),
  /// The row is right, and reading it by its key finds it, but listings do not show it.
  HIDDEN("unlisted");

  private final String label;

  Drift(String label) {
    this.label = label;
  }

  /// Its name for people and programs.
  public String label() {
    return label;
  }

  /// The difference between a row and its object, if there is one. A tombstone counts as no row,
  /// because readers see neither. Image properties of a picture that is not inspected any more do
  /// not count as a difference.
  ///
  /// @param row the row as it was read, or none
  public static @Nullable Drift between(@Nullable MetadataEntry row, Observation seen) {
    return switch (seen) {
      case Observation.Found(var metadata) ->
          row instanceof MetadataEntry.Recorded recorded
              ? difference(recorded.metadata(), metadata)
              : MISSING;
      case Observation.Absent() -> row instanceof MetadataEntry.Recorded ? ORPHANED : null;
    };
  }

  private static @Nullable Drift difference(ObjectMetadata recorded, ObjectMetadata seen) {
    return recorded.equals(seen.knowing(recorded)) ? null : STALE;
  }
}
