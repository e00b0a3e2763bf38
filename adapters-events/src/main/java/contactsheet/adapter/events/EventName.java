package contactsheet.adapter.events;

import java.util.Set;

/// The kind of an event, such as `ObjectCreated:Put`, with or without the prefix `s3:` [S3 User
/// Guide, Supported event types].
///
/// Only its family matters, the part before the colon, because new names within a family keep its
/// meaning. An unknown family is refused and not skipped, because its events may change a row.
///
/// @param value the name without the prefix
record EventName(String value) implements Occurrence {
  private static final String PREFIX = "s3:";

  /// Families after which the row may be wrong.
  private static final Set<String> OBSERVED =
      Set.of(
          "ObjectCreated",
          "ObjectRemoved",
          "ObjectRestore",
          "LifecycleExpiration",
          // Ceph's families for changes by a lifecycle rule and by another zone.
          "ObjectLifecycle",
          "ObjectSynced",
          // MinIO's name for a lifecycle rule's transition.
          "ObjectTransition",
          // The storage class is in the row.
          "LifecycleTransition");

  /// Families after which no row is wrong.
  private static final Set<String> OF_NO_CONCERN =
      Set.of(
          "ObjectTagging",
          // MinIO sends events of reads too.
          "ObjectAccessed",
          "ObjectAcl",
          "ObjectAnnotation",
          "ObjectRetention",
          "Replication",
          // An archive tier is not a storage class: the class stays INTELLIGENT_TIERING.
          "IntelligentTiering",
          "ReducedRedundancyLostObject");

  EventName {
    value = value.startsWith(PREFIX) ? value.substring(PREFIX.length()) : value;
    var family = family(value);
    if (!OBSERVED.contains(family) && !OF_NO_CONCERN.contains(family)) {
      throw new IllegalArgumentException(
          Excerpt.of(value) + " is no event of S3 that is known: a newer version may know it");
    }
  }

  @Override
  public boolean canChangeRow() {
    return OBSERVED.contains(family(value));
  }

  private static String family(String name) {
    var colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(0, colon);
  }

  @Override
  public String toString() {
    return value;
  }
}
