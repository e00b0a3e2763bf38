package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.adapter.events.Answer;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingEvent;

/// Is called for the event in one file: first with the event, then with each of its records, and
/// last with the answer.
interface ReplayReport {
  /// It was read.
  void read(IncomingEvent event);

  /// The action that would be taken for a record.
  void planned(PlannedAction action);

  /// The outcome of a record.
  void handled(HandledRecord record);

  /// The answer that its source would get.
  ///
  /// @param assumed whether it only holds if every object that would be observed is recorded
  void answered(Answer answer, boolean assumed);
}
