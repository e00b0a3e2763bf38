package ${package}.application.port.in;

import ${package}.domain.ObjectChange;

/// Brings the row of a changed object up to date. Once every change was recorded at least once, in
/// any order and from any number of places, the table equals the bucket.
public interface RecordObjectChange {
  Outcome record(ObjectChange change);

  /// What became of the change. The reason of a failure is a sentence for who reads the log.
  sealed interface Outcome {
    record Recorded() implements Outcome {}

    record Removed() implements Outcome {}

    record UpToDate() implements Outcome {}

    record Failed(String reason) implements Outcome {}
  }
}
