package contactsheet.model;

import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.RecordObjectChangesService;
import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import java.time.InstantSource;
import java.util.List;

/// Handles events without any fault, as batches, by the use case itself.
final class Ending {
  private static final int CONCURRENCY = 4;

  private final Product product;
  private final InMemoryObjectStore s3;
  private final MetadataStore store;
  private final RecordObjectChangesService service;
  private final InstantSource clock;
  private final Findings findings;

  Ending(
      Product product,
      InMemoryObjectStore s3,
      MetadataStore store,
      InstantSource clock,
      Findings findings) {
    this.product = product;
    this.s3 = s3;
    this.store = store;
    service = new RecordObjectChangesService(s3, store, clock, CONCURRENCY);
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

  /// Audits every bucket in this way, and repairs what differs.
  void repair(Scan scan) {
    for (var bucket : Storage.BUCKETS) {
      for (var finding : audited(scan, bucket, Mode.REPAIR)) {
        if (finding.result() instanceof RowState.Failed(var failure)) {
          findings.add(Law.NOTHING_FAILS_WITHOUT_A_FAULT, failure.toString());
        }
      }
    }
  }

  /// Records all findings of such an audit of every bucket.
  void audit(Scan scan, Law law) {
    for (var bucket : Storage.BUCKETS) {
      var found = audited(scan, bucket, Mode.REPORT);
      if (!found.isEmpty()) {
        findings.add(law, found.toString());
      }
    }
  }

  private List<Finding> audited(Scan scan, BucketName bucket, Mode mode) {
    return product.scan(s3, s3, store, clock, scan, mode, bucket);
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
