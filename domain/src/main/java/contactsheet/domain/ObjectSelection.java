package contactsheet.domain;

/// Which objects have rows.
public enum ObjectSelection {
  /// Every object.
  ALL,
  /// Objects whose key ends as a picture's does, and objects whose content type is a picture's.
  IMAGES;

  /// The observation that the table records. An object that is not selected counts as absent, so
  /// that the law stays whole: a picture that is overwritten by a text gets a tombstone like one
  /// that is deleted, and for the same reason, because a handler that saw the picture may still be
  /// at work.
  public Observation seen(ObjectKey key, Observation observation) {
    return switch (observation) {
      case Observation.Found(var metadata) ->
          includes(key, metadata) ? observation : new Observation.Absent();
      case Observation.Absent() -> observation;
    };
  }

  private boolean includes(ObjectKey key, ObjectMetadata metadata) {
    return switch (this) {
      case ALL -> true;
      case IMAGES ->
          key.namesAnImage()
              || (metadata.contentType() != null && metadata.contentType().claimsAnImage());
    };
  }
}
