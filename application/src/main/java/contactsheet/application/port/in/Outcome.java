package contactsheet.application.port.in;

import contactsheet.domain.Failure;

/// The outcome of one change.
public sealed interface Outcome {
  /// The object was there: its row is written.
  record Recorded() implements Outcome {}

  /// The object was gone, or is not selected: its tombstone is written.
  record Removed() implements Outcome {}

  /// The row answers a later event already: nothing was written.
  record Superseded() implements Outcome {}

  /// The row answers this very event already: nothing was written.
  record Duplicate() implements Outcome {}

  /// The row is not up to date.
  ///
  /// @param failure the reason, and whether trying again can help
  record Failed(Failure failure) implements Outcome {}
}
