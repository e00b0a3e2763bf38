package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.adapter.events.IncomingEvent;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ChangeBatch;
import java.util.List;

/// Reports what an event would do, without requests to S3 or a table.
final class DryRun implements Replay {
  @Override
  public boolean replay(IncomingEvent event, ReplayReport report) {
    var actions = PlannedAction.of(event);
    actions.forEach(report::planned);
    var handled = event.handle(DryRun::asIfRecorded);
    var changes = actions.stream().anyMatch(PlannedAction.Observe.class::isInstance);
    report.answered(handled.answer(), changes);
    return actions.stream().noneMatch(PlannedAction.Refuse.class::isInstance);
  }

  private static List<Outcome> asIfRecorded(ChangeBatch batch) {
    return batch.changes().stream().<Outcome>map(_ -> new Outcome.Recorded()).toList();
  }
}
