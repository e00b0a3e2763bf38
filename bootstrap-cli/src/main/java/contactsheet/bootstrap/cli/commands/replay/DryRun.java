package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.adapter.events.IncomingEvent;
import contactsheet.application.port.in.Outcome;

/// Says what an event would do, and touches nothing: neither S3 nor a table.
final class DryRun implements Replay {
  @Override
  public boolean replay(IncomingEvent event, ReplayReport report) {
    var actions = PlannedAction.of(event);
    actions.forEach(report::planned);
    var outcomes =
        event.changes().changes().stream().<Outcome>map(_ -> new Outcome.Recorded()).toList();
    report.answered(event.answer(outcomes), !outcomes.isEmpty());
    return actions.stream().noneMatch(PlannedAction.Refuse.class::isInstance);
  }
}
