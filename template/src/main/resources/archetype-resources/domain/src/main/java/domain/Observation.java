package ${package}.domain;

import java.time.Instant;

/// The state of an object in S3 at the moment of a request.
public sealed interface Observation {
  /// The object is there; the ETag is S3's fingerprint of its content.
  record Found(long size, Instant lastModified, String etag) implements Observation {}

  /// There is no such object now.
  record Absent() implements Observation {}
}
