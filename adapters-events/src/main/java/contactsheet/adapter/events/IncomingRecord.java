package contactsheet.adapter.events;

import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;

/// One part of an event that needs an outcome of its own.
public sealed interface IncomingRecord {
  /// The record's name in a log: the object if it is known, otherwise the path in the event.
  String label();

  /// A change of an object, to be recorded.
  ///
  /// @param change the change: where to look, and how recent it is
  record Change(ObjectChange change) implements IncomingRecord {
    @Override
    public String label() {
      return change.location().toString();
    }
  }

  /// A record that was understood and that no row depends on.
  ///
  /// @param label the record's name in a log
  /// @param reason why it is skipped, as a sentence
  record Skip(String label, String reason) implements IncomingRecord, HandledRecord {}

  /// A record that was not understood.
  ///
  /// @param label the record's name in a log
  /// @param failure the fault
  record Unreadable(String label, Failure failure) implements IncomingRecord, HandledRecord {}
}
