package contactsheet.domain;

/// Which objects the table is about.
public enum ObjectSelection {
  /// Every one.
  ALL,
  /// Pictures: what is named like one, whatever is in it, and what its uploader called one.
  IMAGES;

  /// What the table is to know of an object. One that is not selected counts as absent, so that the
  /// law stays whole: a picture that is overwritten by a text gets a tombstone like one that is
  /// deleted, and for the same reason, because a handler that saw the picture may still be at work.
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
