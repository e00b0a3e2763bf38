package ${package}.adapter.inmemory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ${package}.application.RecordObjectChangeService;
import ${package}.application.port.in.RecordObjectChange;
import ${package}.application.port.in.RecordObjectChange.Outcome;
import ${package}.application.port.out.MetadataStore.ReadResult;
import ${package}.application.port.out.ObjectMetadataSource.ObservationResult;
import ${package}.domain.*;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The use case, without AWS.
final class RecordObjectChangeTest {
  private static final ObjectLocation BEACH = new ObjectLocation("photos", "beach.jpg");

  private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-05T12:00:00Z"));
  private final InMemoryObjects s3 = new InMemoryObjects(clock);
  private final InMemoryMetadataStore table = new InMemoryMetadataStore();
  private final RecordObjectChange changes = new RecordObjectChangeService(s3, table, clock);

  @Test
  void an_upload_leads_to_a_row() {
    assertEquals(new Outcome.Recorded(), changes.record(s3.put(BEACH, new byte[17])));
    assertTells(17);
  }

  @Test
  void a_stale_event_never_brings_a_deleted_object_back() {
    var upload = s3.put(BEACH, new byte[17]);
    assertEquals(new Outcome.Removed(), changes.record(s3.delete(BEACH)));
    assertEquals(new Outcome.UpToDate(), changes.record(upload));
  }

  @Test
  void the_same_event_again_changes_nothing() {
    var upload = s3.put(BEACH, new byte[17]);
    changes.record(upload);
    assertEquals(new Outcome.UpToDate(), changes.record(upload));
  }

  @Test
  void a_server_that_gives_all_its_events_one_sequencer_is_followed_all_the_same() {
    var upload = s3.put(BEACH, new byte[17]);
    changes.record(upload);
    s3.put(BEACH, new byte[18]);
    assertEquals(new Outcome.Recorded(), changes.record(upload));
    assertTells(18);
  }

  @Test
  void an_expiry_has_no_sequencer_and_leaves_a_tombstone() {
    changes.record(s3.put(BEACH, new byte[17]));
    assertEquals(new Outcome.Removed(), changes.record(s3.expire(BEACH)));
  }

  /// The handler observed before the expiry and saves after it, so it has to observe again.
  @Test
  void a_writer_that_stalled_does_not_undo_an_expiry() {
    var stalled = new RecordObjectChangeService(this::expireOnce, table, clock);
    assertEquals(new Outcome.Removed(), stalled.record(s3.put(BEACH, new byte[17])));
  }

  @Test
  void a_failure_is_a_value_with_a_reason() {
    var forbidden = 
        new RecordObjectChangeService(
            location -> new ObservationResult.NotObserved("S3 may not show " + location),
            table,
            clock);
    var expected = new Outcome.Failed("S3 may not show s3://photos/beach.jpg");
    assertEquals(expected, forbidden.record(new ObjectChange(BEACH, Optional.empty())));
  }

  private ObservationResult expireOnce(ObjectLocation location) {
    var seen = s3.observe(location);
    if (table.find(location).equals(new ReadResult.Read(Optional.empty()))) {
      changes.record(s3.expire(location));
    }
    return seen;
  }

  private void assertTells(long size) {
    var row = ((ReadResult.Read) table.find(BEACH)).entry().orElseThrow();
    assertEquals(size, ((Observation.Found) row.seen()).size());
  }
}
