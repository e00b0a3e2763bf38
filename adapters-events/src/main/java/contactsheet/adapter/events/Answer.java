package contactsheet.adapter.events;

import contactsheet.domain.Failure;
import java.util.List;

/// The answer to the source of an event.
public sealed interface Answer {
  /// The invocation succeeds with this result.
  ///
  /// @param json one JSON document
  record Reply(String json) implements Answer {}

  /// The invocation fails, because its source has no other way to learn of a failed record. The
  /// source tries the whole event again, and finally sends it to its failure destination.
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
  /// @param label the record's name in a log
  /// @param failure the cause and what to do
  record FailedRecord(String label, Failure failure) {}
}
