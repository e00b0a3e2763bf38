package contactsheet.application.model;

import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import java.time.InstantSource;
import java.util.List;

/// Handles events without any fault, as batches, by the use case itself.
final class Ending {
  private static final int CONCURRENCY = 4;

  private final RecordObjectChangesService service;
  private final InstantSource clock;
  private final Findings findings;

  Ending(ObjectMetadataSource source, MetadataStore store, InstantSource clock, Findings findings) {
    service = new RecordObjectChangesService(source, store, clock, CONCURRENCY);
    this.clock = clock;
    this.findings = findings;
  }

  /// Those without a sequencer come last and in a batch of their own, so that one object's events
  /// are handled in the same order every time.
  void handle(List<Event> events) {
    var changes = events.stream().map(Event::received).toList();
    handle(new ChangeBatch(changes.stream().filter(it -> it.sequencer() != null).toList()));
    handle(new ChangeBatch(changes.stream().filter(it -> it.sequencer() == null).toList()));
  }

  private void handle(ChangeBatch batch) {
    var end = clock.instant().plus(Model.LIFE);
    for (var outcome : service.record(batch, new Deadline(end, end))) {
      if (outcome instanceof Outcome.Failed(var failure)) {
        findings.add(Law.NOTHING_FAILS_WITHOUT_A_FAULT, failure.toString());
      }
    }
  }
}
