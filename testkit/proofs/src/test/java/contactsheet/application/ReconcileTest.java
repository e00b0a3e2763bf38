package contactsheet.application;

import static contactsheet.application.World.CAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.Stamp;
import contactsheet.model.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The path for events without a sequencer, and for events that come upon a row that is held.
class ReconcileTest {
  private final World world = new World();
  private final List<String> calls = new ArrayList<>();
  private final ObjectMetadataSource source =
      location -> {
        calls.add("observe");
        return world.s3.observe(location);
      };

  @Test
  void an_expired_object_gets_a_tombstone_that_keeps_the_rows_sequencer() {
    var upload = world.put(CAT, "abc");
    world.record(upload);
    world.clock.advance(Duration.ofDays(30));
    var now = world.clock.instant();
    assertEquals(List.of(new Outcome.Removed()), world.record(world.s3.expire(CAT)));
    assertEquals(
        new MetadataEntry.Removed(CAT, new Stamp(upload.sequencer(), now, now, now)), world.row());
  }

  @Test
  void an_expired_object_without_a_row_gets_a_tombstone() {
    world.put(CAT, "abc");
    assertEquals(List.of(new Outcome.Removed()), world.record(world.s3.expire(CAT)));
    assertInstanceOf(MetadataEntry.Removed.class, world.row());
    assertNull(world.row().stamp().sequencer());
  }

  @Test
  void a_restored_object_is_recorded_and_marked_though_nothing_differs() {
    world.record(world.put(CAT, "abc"));
    var before = world.row();
    assertEquals(List.of(new Outcome.Recorded()), world.record(world.s3.restore(CAT)));
    assertEquals(before.stamp().sequencer(), world.row().stamp().sequencer());
    assertEquals(world.row().stamp().recordedAt(), world.row().stamp().reconciledAt());
    assertEquals(SettableClock.NOON.plusMillis(1), world.row().stamp().reconciledAt());
  }

  @Test
  void the_row_is_read_before_the_object_is_observed() {
    world.put(CAT, "abc");
    world.record(source, new WatchedStore(world.table, calls), world.s3.restore(CAT));
    assertEquals(List.of("find", "observe", "replace"), calls);
  }

  @Test
  void an_upload_that_comes_upon_a_held_row_is_read_and_observed_again() {
    world.put(CAT, "abc");
    world.record(world.s3.restore(CAT));
    var upload = world.put(CAT, "abcdef");
    assertEquals(
        List.of(new Outcome.Recorded()),
        world.record(source, new WatchedStore(world.table, calls), upload));
    assertEquals(List.of("observe", "save", "find", "observe", "replace"), calls);
    assertEquals(upload.sequencer(), world.row().stamp().sequencer());
  }

  @Test
  void an_upload_after_the_hold_is_written_in_one_step_again() {
    world.put(CAT, "abc");
    world.record(world.s3.restore(CAT));
    world.clock.advance(Duration.ofHours(1));
    assertEquals(
        List.of(new Outcome.Recorded()),
        world.record(source, new WatchedStore(world.table, calls), world.put(CAT, "abcdef")));
    assertEquals(List.of("observe", "save"), calls);
    assertNull(world.row().stamp().reconciledAt());
  }
}
