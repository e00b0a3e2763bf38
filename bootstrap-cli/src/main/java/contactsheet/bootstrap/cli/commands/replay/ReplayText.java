package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.adapter.events.Answer;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingEvent;
import contactsheet.bootstrap.cli.commands.terminal.ChangeLine;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.domain.ObjectChange;

/// A replay in lines for a person: one for the file, one for each record, and one for the answer.
///
/// @param file the name of the event's file
record ReplayText(Console console, String file) implements ReplayReport {
  @Override
  public void read(IncomingEvent event) {
    var records = event.records().size();
    console.say(file + ": " + event.source() + ", " + counted(records));
  }

  @Override
  public void planned(PlannedAction action) {
    indented(
        switch (action) {
          case PlannedAction.Observe(var change) -> "would observe " + told(change);
          case PlannedAction.Share(var change, var newest) ->
              "would share " + told(change) + with(change, newest);
          case PlannedAction.Skip(var label, var reason) -> "would skip " + label + ": " + reason;
          case PlannedAction.Refuse(_, var failure) -> "cannot be read: " + failure.reason();
        });
  }

  @Override
  public void handled(HandledRecord record) {
    indented(ChangeLine.of(record));
  }

  @Override
  public void answered(Answer answer, boolean assumed) {
    var condition = assumed ? "answer, if every object is recorded: " : "answer: ";
    indented(
        condition
            + switch (answer) {
              case Answer.Reply(var json) -> json;
              case Answer.Rejection(var failed, var records) ->
                  "an error, because " + failed.size() + " of " + counted(records) + " failed";
            });
  }

  private void indented(String line) {
    console.say("  " + line);
  }

  private static String with(ObjectChange change, ObjectChange newest) {
    return change.equals(newest)
        ? " with its duplicate"
        : " with its newest change (" + recency(newest) + ")";
  }

  private static String told(ObjectChange change) {
    return change.location() + " (" + recency(change) + ")";
  }

  private static String recency(ObjectChange change) {
    return change.sequencer() == null ? "no sequencer" : "sequencer " + change.sequencer();
  }

  private static String counted(int records) {
    return records == 1 ? "1 record" : records + " records";
  }
}
