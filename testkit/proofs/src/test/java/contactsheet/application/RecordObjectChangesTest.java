package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.OTHER_CAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Stamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The outcomes of one change.
class RecordObjectChangesTest {
  private final World world = new World();

  @Test
  void an_upload_is_recorded_with_what_s3_says_and_how_recent_the_event_is() {
    var change = world.put(CAT, "abc");
    world.clock.advance(Duration.ofSeconds(2));
    assertEquals(List.of(new Outcome.Recorded()), world.record(change));
    assertEquals(
        new MetadataEntry.Recorded(
            CAT,
            metadataOf(CAT),
            new Stamp(change.sequencer(), change.eventTime(), world.clock.instant(), null)),
        world.row());
  }

  @Test
  void a_delete_leaves_a_tombstone() {
    world.record(world.put(CAT, "abc"));
    var change = world.s3.delete(CAT);
    assertEquals(List.of(new Outcome.Removed()), world.record(change));
    assertEquals(
        new MetadataEntry.Removed(CAT, Stamp.of(change, world.clock.instant())), world.row());
  }

  @Test
  void an_upload_that_is_gone_when_its_event_arrives_leaves_a_tombstone() {
    var upload = world.put(CAT, "abc");
    world.s3.delete(CAT);
    assertEquals(List.of(new Outcome.Removed()), world.record(upload));
  }

  @Test
  void the_event_of_an_overwritten_upload_records_what_is_there_now() {
    var first = world.put(CAT, "abc");
    world.put(CAT, "abcdef");
    assertEquals(List.of(new Outcome.Recorded()), world.record(first));
    assertEquals(metadataOf(CAT), recorded().metadata());
  }

  @Test
  void a_stale_upload_never_overwrites_a_newer_one() {
    var first = world.put(CAT, "abc");
    world.record(world.put(CAT, "abcdef"));
    var row = world.row();
    assertEquals(List.of(new Outcome.Superseded()), world.record(first));
    assertEquals(row, world.row());
  }

  @Test
  void an_event_that_is_delivered_again_is_a_duplicate() {
    var change = world.put(CAT, "abc");
    world.record(change);
    var row = world.row();
    world.clock.advance(Duration.ofSeconds(30));
    assertEquals(List.of(new Outcome.Duplicate()), world.record(change));
    assertEquals(row, world.row());
  }

  @Test
  void a_delete_of_an_old_version_records_the_object_that_is_still_there() {
    world.put(OTHER_CAT, "abc");
    world.record(world.put(OTHER_CAT, "abcdef"));
    var change = world.s3.deleteVersion(OTHER_CAT, world.s3.versions(OTHER_CAT).getLast());
    assertEquals(List.of(new Outcome.Recorded()), world.record(change));
    assertEquals(metadataOf(OTHER_CAT), recorded().metadata());
  }

  @Test
  void an_undelete_brings_the_row_back() {
    world.put(OTHER_CAT, "abc");
    world.record(world.s3.delete(OTHER_CAT));
    assertEquals(List.of(new Outcome.Recorded()), world.record(world.s3.undelete(OTHER_CAT)));
    assertEquals(metadataOf(OTHER_CAT), recorded().metadata());
  }

  private MetadataEntry.Recorded recorded() {
    return assertInstanceOf(MetadataEntry.Recorded.class, world.row());
  }

  private ObjectMetadata metadataOf(ObjectLocation location) {
    var observed = assertInstanceOf(ObservationResult.Observed.class, world.s3.observe(location));
    return assertInstanceOf(Observation.Found.class, observed.observation()).metadata();
  }
}
