package contactsheet.adapter.events;

import contactsheet.domain.Failure;
import java.util.List;

/// What the source of an event is told.
public sealed interface Answer {
  /// The invocation succeeds with this result.
  ///
  /// @param json one JSON document
  record Reply(String json) implements Answer {}

  /// The invocation fails, because its source has no other way to hear of a failed record: it tries
  /// the whole event again, and hands it to its failure destination in the end.
  ///
  /// @param failed the records that failed; all others are done
  /// @param records how many records the event had
  record Rejection(List<FailedRecord> failed, int records) implements Answer {
    public Rejection {
      failed = List.copyOf(failed);
    }
  }

  /// A record that was not recorded, and why.
  ///
  /// @param label what to call the record in a log
  /// @param failure the cause and what to do
  record FailedRecord(String label, Failure failure) {}
}
