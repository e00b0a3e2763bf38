package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.adapter.events.IncomingEvent;
import contactsheet.application.port.in.RecordObjectChanges;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import contactsheet.domain.Deadline;
import java.time.Duration;
import java.time.InstantSource;

/// Handles an event once. It can be replayed for another try, because a change that was recorded is
/// a duplicate then.
///
/// @param record the use case on real adapters
record RecordingRun(RecordObjectChanges record, InstantSource clock, LongSteps steps)
    implements Replay {
  /// Under the hour for which a reconciled row is held, as the domain asks of every handler, and
  /// enough for the largest files.
  private static final Duration TIME = Duration.ofMinutes(30);

  private static final Duration MARGIN = Duration.ofSeconds(30);

  @Override
  public boolean replay(IncomingEvent event, ReplayReport report) {
    var deadline = Deadline.within(clock.instant(), TIME, MARGIN);
    var handled = event.handle(batch -> steps.watched(() -> record.record(batch, deadline)));
    handled.records().forEach(report::handled);
    report.answered(handled.answer(), false);
    return handled.records().stream().allMatch(each -> each.failure() == null);
  }
}
