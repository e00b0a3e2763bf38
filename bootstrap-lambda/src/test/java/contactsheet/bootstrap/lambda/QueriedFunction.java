package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.adapter.inmemory.InMemoryAuditStatusStore;
import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.FindAuditStatusService;
import contactsheet.application.FindObjectMetadataService;
import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindAuditStatus.StatusAnswer;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.KeyRange;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.UserMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The query function on a table in memory, called as Lambda calls it.
///
/// @param table the table with the rows
/// @param statuses the store of what is known of audits
/// @param log the log of all its invocations
record QueriedFunction(
    MetadataQueryFunction function,
    InMemoryMetadataStore table,
    InMemoryAuditStatusStore statuses,
    RecordedLog log) {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final Stamp STAMP = new Stamp(new Sequencer("1"), NOW, NOW, null);

  static QueriedFunction create() {
    var table = InMemoryMetadataStore.keyedByFilenameAndBucket();
    var statuses = new InMemoryAuditStatusStore();
    return of(
        new FindObjectMetadataService(table),
        new FindAuditStatusService(statuses),
        table,
        statuses);
  }

  /// Returns one whose table cannot be read.
  static QueriedFunction failing(Failure failure) {
    return of(
        new FindObjectMetadata() {
          @Override
          public Lookup find(ObjectLocation location) {
            return new Lookup.Unavailable(failure);
          }

          @Override
          public Listing list(PageQuery query) {
            return new Listing.Unavailable(failure);
          }

          @Override
          public Timeline list(TimeQuery query) {
            return new Timeline.Unavailable(failure);
          }
        },
        bucket -> new StatusAnswer.Unavailable(failure),
        InMemoryMetadataStore.keyedByFilename(),
        new InMemoryAuditStatusStore());
  }

  private static QueriedFunction of(
      FindObjectMetadata find,
      FindAuditStatus audits,
      InMemoryMetadataStore table,
      InMemoryAuditStatusStore statuses) {
    return new QueriedFunction(
        new MetadataQueryFunction(find, audits, InstantSource.fixed(NOW)),
        table,
        statuses,
        new RecordedLog());
  }

  /// Has a round of audits ended, whose next one is half way.
  QueriedFunction audited() {
    var plan = new AuditPlan(new BucketName("photos"), "a/", Duration.ofHours(1), null);
    var held = AuditStatus.before(plan, NOW).held(plan, NOW, NOW);
    var round = Objects.requireNonNull(held.running());
    var counts = new AuditCounts(2, Map.of(Drift.STALE, 1L), Map.of(Drift.STALE, 1L), 0);
    var later = NOW.plus(Duration.ofHours(1));
    var next = held.ended(round.through(counts, NOW)).held(plan, later, later);
    var half =
        Objects.requireNonNull(next.running())
            .goneOn(List.of(new KeyRange(new ObjectKey("a/1"), null)), counts);
    statuses.replaceIfUnchanged(null, next.goneOn(half));
    return this;
  }

  QueriedFunction recorded(String... keys) {
    for (var key : keys) {
      recorded(ObjectLocation.of("photos", key), ObjectMetadata.of(new ByteSize(17), NOW));
    }
    return this;
  }

  void recorded(String key, Map<String, String> userMetadata) {
    recorded(
        ObjectLocation.of("photos", key),
        new ObjectMetadata(
            new ByteSize(17),
            NOW,
            null,
            null,
            null,
            null,
            null,
            null,
            UserMetadata.of(userMetadata),
            null));
  }

  private void recorded(ObjectLocation location, ObjectMetadata metadata) {
    table.saveIfNewer(new MetadataEntry.Recorded(location, metadata, STAMP));
  }

  QueriedFunction removed(String key) {
    table.saveIfNewer(new MetadataEntry.Removed(ObjectLocation.of("photos", key), STAMP));
    return this;
  }

  HttpReply get(String uri) {
    return ask(HttpEvent.get(uri));
  }

  HttpReply ask(HttpEvent event) {
    return HttpReply.read(invoke(event.json()));
  }

  String invoke(String event) {
    var answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.getBytes(UTF_8)),
          answer,
          new TestInvocation(Duration.ofSeconds(20), log));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return answer.toString(UTF_8);
  }
}
