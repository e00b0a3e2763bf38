package contactsheet.domain;

/// What S3 says, when asked, about an object's state at that moment.
public sealed interface Observation {
  /// The object is there.
  ///
  /// @param metadata what S3 says about it
  record Found(ObjectMetadata metadata) implements Observation {}

  /// There is no such object now.
  record Absent() implements Observation {}
}
