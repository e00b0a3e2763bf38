package contactsheet.model;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/// Checks which laws a history breaks after its handlers died and all its events were handled.
///
/// @param storage the side of S3
/// @param table the table whose rows are compared with the buckets
/// @param store the store that handlers write to
/// @param clock the clock for what is written now
/// @param events the events of the history
/// @param findings the findings, to which is added what is broken
record Verdict(
    Product product,
    Storage storage,
    InMemoryMetadataStore table,
    WitnessStore store,
    InstantSource clock,
    Events events,
    Findings findings) {
  /// First the events are handled that were not acknowledged, and then all of them once more. If
  /// events got lost, or something changed without an event, an audit repairs before they come once
  /// more.
  void reach() {
    var ending = new Ending(product, storage.s3(), store, clock, findings);
    var comparison = new Comparison(storage, table, findings);
    var untold = storage.untold();
    ending.handle(events.unanswered());
    if (storage.hasOneSequencer()) {
      // Such a duplicate that agrees leaves no trace, so a stalled handler may still pass it: the
      // row is right only after an event that no other handler overlaps.
      ending.handle(events.all());
    }
    if (events.areAllDelivered()) {
      comparison.check(Law.TABLE_EQUALS_BUCKET, "every event was handled", untold);
    }
    if (!events.areAllDelivered() || !untold.isEmpty()) {
      repair(ending, comparison, untold);
    }
    ending.audit(Scan.DEEP_AUDIT, Law.AUDIT_RAISES_NO_FALSE_ALARM);
    ending.audit(Scan.AUDIT, Law.AUDIT_RAISES_NO_FALSE_ALARM);
    ending.handle(events.all().reversed());
    comparison.check(Law.TABLE_EQUALS_BUCKET, "every event was handled once more", Set.of());
  }

  private void repair(Ending ending, Comparison comparison, Set<Untold> untold) {
    var law =
        events.areAllDelivered()
            ? Law.AUDIT_FINDS_WHAT_NO_EVENT_TELLS
            : Law.REPAIR_MAKES_UP_FOR_LOST_EVENTS;
    ending.repair(Scan.AUDIT);
    var unlisted = new HashSet<>(untold);
    unlisted.remove(Untold.TRANSITION);
    comparison.check(law, "it was repaired", unlisted);
    ending.audit(Scan.AUDIT, law);
    if (!unlisted.isEmpty()) {
      ending.repair(Scan.DEEP_AUDIT);
      comparison.check(Law.AUDIT_FINDS_WHAT_NO_EVENT_TELLS, "it was repaired deeply", Set.of());
    }
  }
}
