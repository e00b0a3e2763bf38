package contactsheet.domain;

/// The state of an object in S3 at the moment of a request.
public sealed interface Observation {
  /// The object exists.
  ///
  /// @param metadata its metadata
  record Found(ObjectMetadata metadata) implements Observation {}

  /// There is no such object now.
  record Absent() implements Observation {}
}
