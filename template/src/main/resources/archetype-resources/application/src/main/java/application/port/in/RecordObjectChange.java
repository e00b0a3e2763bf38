package ${package}.application.port.in;

import ${package}.domain.ObjectChange;

/// Brings the row of a changed object up to date. Once every change was recorded at least once, in
/// any order and by any number of functions, the table equals the bucket.
public interface RecordObjectChange {
  Outcome record(ObjectChange change);

  /// The result for a change. The reason of a failure is a sentence for the log.
  sealed interface Outcome {
    record Recorded() implements Outcome {}

    record Removed() implements Outcome {}

    record UpToDate() implements Outcome {}

    record Failed(String reason) implements Outcome {}
  }
}
