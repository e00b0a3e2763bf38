package contactsheet.bootstrap.cli;

import contactsheet.adapter.events.HandledChange;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.bootstrap.cli.PlainS3.Listed;
import contactsheet.bootstrap.cli.page.Looks;
import contactsheet.bootstrap.cli.page.Surroundings;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.local.s3.LocalS3;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/// A local S3 whose changes are being recorded.
///
/// @param s3 where the changes come from
/// @param rules what the rows are to be about
/// @param queue where they wait
/// @param recording where they go
/// @param reconcile audits and repairs
/// @param find reads what was recorded
/// @param closeClient ends what the adapter observes S3 with
record LocalPipeline(
    LocalS3 s3,
    RecordingRules rules,
    EventQueue queue,
    PersistentRecording recording,
    ReconcileBucket reconcile,
    FindObjectMetadata find,
    Runnable closeClient)
    implements AutoCloseable {
  /// Few enough for one deadline.
  private static final int AT_ONCE = 200;

  /// Where S3 is to be reached.
  URI endpoint() {
    return s3.endpoint();
  }

  /// The buckets that there are.
  Set<String> buckets() {
    return s3.buckets();
  }

  /// What the page needs of it.
  Surroundings surroundings() {
    return new Surroundings(endpoint(), this::buckets, this::listing, rules.objects(), reconcile);
  }

  private Map<String, Looks> listing(String bucket) {
    try (var client = new PlainS3(endpoint())) {
      return client.list(bucket).stream()
          .collect(Collectors.toMap(Listed::key, each -> new Looks(each.size(), each.eTag())));
    }
  }

  /// Records the objects that were in the buckets before anybody listened. Their changes have no
  /// sequencer any more, so each row is reconciled.
  void recordPresent(ChangeReport report) {
    try (var client = new PlainS3(endpoint())) {
      for (var bucket : buckets()) {
        client.list(bucket).stream()
            .map(object -> new ObjectChange(ObjectLocation.of(bucket, object.key()), null, null))
            .gather(Gatherers.windowFixed(AT_ONCE))
            .forEach(changes -> record(new ChangeBatch(changes), report));
      }
    }
  }

  private void record(ChangeBatch batch, ChangeReport report) {
    var outcomes = recording.record(batch);
    for (int i = 0; i < outcomes.size(); i++) {
      report.handled(new HandledChange(batch.changes().get(i), outcomes.get(i)));
    }
  }

  /// Ends S3 first, so that nothing is added to the queue any more.
  @Override
  public void close() {
    s3.close();
    queue.close();
    closeClient.run();
  }
}
