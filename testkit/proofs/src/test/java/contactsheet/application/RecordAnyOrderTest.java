package contactsheet.application;

import static contactsheet.application.World.CAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ByteSize;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Events whose sequencers do not give their order: equal ones, and those of different lengths.
class RecordAnyOrderTest {
  private final World world = new World();

  @Test
  void where_all_events_have_one_sequencer_the_row_follows_what_is_observed() {
    assertEquals(List.of(new Outcome.Recorded()), world.record(with("A1", world.put(CAT, "abc"))));
    assertEquals(List.of(new Outcome.Recorded()), world.record(with("A1", world.put(CAT, "abcd"))));
    var row = assertInstanceOf(MetadataEntry.Recorded.class, world.row());
    assertEquals(new ByteSize(4), row.metadata().size());
    assertEquals(List.of(new Outcome.Removed()), world.record(with("A1", world.s3.delete(CAT))));
    assertInstanceOf(MetadataEntry.Removed.class, world.row());
  }

  @Test
  void an_event_that_is_sent_again_mends_a_damaged_row() {
    var upload = world.put(CAT, "abc");
    world.record(upload);
    var whole = world.row();
    var damaged = ObjectMetadata.of(new ByteSize(99), world.clock.instant());
    world.table.replaceIfUnchanged(
        whole, MetadataEntry.of(CAT, new Observation.Found(damaged), whole.stamp()));
    assertEquals(List.of(new Outcome.Recorded()), world.record(upload));
    var mended = assertInstanceOf(MetadataEntry.Recorded.class, world.row());
    assertEquals(new ByteSize(3), mended.metadata().size());
    assertEquals(whole.stamp().sequencer(), mended.stamp().sequencer());
    assertNotNull(mended.stamp().reconciledAt());
  }

  @Test
  void an_event_that_is_sent_again_and_agrees_is_a_duplicate_and_writes_nothing() {
    var upload = world.put(CAT, "abc");
    world.record(upload);
    var calls = new ArrayList<String>();
    assertEquals(
        List.of(new Outcome.Duplicate()),
        world.record(world.s3, new WatchedStore(world.table, calls), upload));
    assertEquals(List.of("save"), calls);
  }

  /// In either order, and with sequencers for which padding gives this order or the other one.
  @Test
  void where_lengths_differ_the_row_is_read_and_replaced_by_what_is_there() {
    for (var lengths : List.of(List.of("8", "07"), List.of("07", "8"), List.of("F", "10"))) {
      var other = new World();
      var first = with(lengths.getFirst(), other.put(CAT, "abc"));
      other.record(first);
      var second = with(lengths.getLast(), other.put(CAT, "abcdef"));
      assertNull(other.row().stamp().reconciledAt());
      other.record(second);
      other.record(first);
      var row = assertInstanceOf(MetadataEntry.Recorded.class, other.row());
      assertEquals(new ByteSize(6), row.metadata().size());
      assertNotNull(row.stamp().reconciledAt());
    }
  }

  @Test
  void in_a_batch_changes_whose_sequencers_differ_in_length_are_not_collapsed() {
    var first = with("8", world.put(CAT, "abc"));
    var second = with("07", world.put(CAT, "abcdef"));
    var observed = new ArrayList<String>();
    var outcomes =
        world.record(
            location -> {
              observed.add(location.toString());
              return world.s3.observe(location);
            },
            world.table,
            first,
            second);
    assertEquals(2, outcomes.size());
    assertEquals(true, observed.size() >= 2, observed::toString);
    var row = assertInstanceOf(MetadataEntry.Recorded.class, world.row());
    assertEquals(new ByteSize(6), row.metadata().size());
  }

  private static ObjectChange with(String sequencer, ObjectChange change) {
    return new ObjectChange(change.location(), new Sequencer(sequencer), change.eventTime());
  }
}
