package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// How what the table tells of an object differs from what is there.
public enum Drift {
  /// The object is there, and readers are told of none.
  MISSING,
  /// The object is there, and the row tells of another state of it.
  STALE,
  /// The object is gone, and readers are told that it is there.
  ORPHANED,
  /// The row is right: readers that look the object up are told of it, and readers that list are
  /// not.
  HIDDEN;

  /// The difference between a row and its object, if there is one. A tombstone is as good as no
  /// row: readers see neither. A picture that is not looked into any more does not differ for that.
  ///
  /// @param row as it was read, or none
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
