package contactsheet.domain;

import java.time.Instant;

/// A row: the metadata of one object, or the tombstone that keeps late writers from bringing it
/// back.
public sealed interface MetadataEntry {
  /// The object that the row is about.
  ObjectLocation location();

  /// How recent the row is, and when it was written.
  Stamp stamp();

  /// The row of an object that exists.
  ///
  /// @param location the object
  /// @param metadata the observed metadata
  /// @param stamp the stamp that says how recent the entry is
  record Recorded(ObjectLocation location, ObjectMetadata metadata, Stamp stamp)
      implements MetadataEntry {}

  /// The object was gone: a tombstone. Readers never see it.
  ///
  /// @param location the location where the object was
  /// @param stamp the stamp that says how recent the entry is
  record Removed(ObjectLocation location, Stamp stamp) implements MetadataEntry {}

  /// Returns the row for the observation after `change`.
  static MetadataEntry of(ObjectChange change, Observation observation, Instant recordedAt) {
    return of(change.location(), observation, Stamp.of(change, recordedAt));
  }

  /// Returns the row for an observation with the given stamp.
  static MetadataEntry of(ObjectLocation location, Observation observation, Stamp stamp) {
    return switch (observation) {
      case Observation.Found(var metadata) -> new Recorded(location, metadata, stamp);
      case Observation.Absent() -> new Removed(location, stamp);
    };
  }

  /// Compares this entry with the one that is `stored` for the same object. Every store decides by
  /// this rule.
  ///
  /// @throws IllegalArgumentException if `stored` is about another object
  /// @throws IllegalStateException if this entry has no sequencer or no time: such an entry is only
  ///     ever written by replacing one that was read
  default Precedence precedenceOver(MetadataEntry stored) {
    if (!location().equals(stored.location())) {
      throw new IllegalArgumentException(location() + " is not " + stored.location());
    }
    var mine = stamp().sequencer();
    var now = stamp().recordedAt();
    if (mine == null || now == null) {
      throw new IllegalStateException("an entry without a sequencer cannot pass another one");
    }
    var theirs = stored.stamp().sequencer();
    if (theirs != null) {
      if (mine.equals(theirs)) {
        return Precedence.SAME;
      }
      if (theirs.isLaterThan(mine)) {
        return Precedence.OLDER;
      }
      if (!mine.isComparableWith(theirs)) {
        return Precedence.HELD;
      }
    }
    return stored.stamp().isHeldAt(now) ? Precedence.HELD : Precedence.NEWER;
  }

  /// Whether this entry takes the place of the one that is `stored`.
  default boolean supersedes(MetadataEntry stored) {
    return precedenceOver(stored) == Precedence.NEWER;
  }
}
