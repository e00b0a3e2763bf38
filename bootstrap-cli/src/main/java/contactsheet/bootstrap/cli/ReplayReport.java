package contactsheet.bootstrap.cli;

import contactsheet.adapter.events.Answer;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingEvent;

/// Hears what becomes of the event in one file: first of the event, then of each of its records, at
/// last of the answer.
interface ReplayReport {
  /// It was read.
  void read(IncomingEvent event);

  /// A record would do this.
  void planned(PlannedAction action);

  /// A record did this.
  void handled(HandledRecord record);

  /// Its source would hear this.
  ///
  /// @param assumed whether it only holds if every object that would be observed is recorded
  void answered(Answer answer, boolean assumed);
}
