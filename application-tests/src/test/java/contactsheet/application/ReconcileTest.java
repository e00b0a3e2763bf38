package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.OTHER_CAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Stamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    world.record(source, new Watched(), world.s3.restore(CAT));
    assertEquals(List.of("find", "observe", "replace"), calls);
  }

  @Test
  void an_upload_that_comes_upon_a_held_row_is_read_and_observed_again() {
    world.put(CAT, "abc");
    world.record(world.s3.restore(CAT));
    var upload = world.put(CAT, "abcdef");
    assertEquals(List.of(new Outcome.Recorded()), world.record(source, new Watched(), upload));
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
        world.record(source, new Watched(), world.put(CAT, "abcdef")));
    assertEquals(List.of("observe", "save"), calls);
    assertNull(world.row().stamp().reconciledAt());
  }

  /// The reason for the hold: without it the stalled write would pass, with a sequencer that no
  /// later event has, and nothing would ever mend the row.
  @Test
  void a_stalled_write_does_not_bring_back_what_has_expired_since_it_looked() {
    world.record(world.put(CAT, "abc"));
    var overwrite = world.put(CAT, "abcdef");
    var stalling =
        new ForwardingStore(world.table) {
          @Override
          public SaveResult saveIfNewer(MetadataEntry entry) {
            world.record(world.s3.expire(CAT));
            return super.saveIfNewer(entry);
          }
        };
    assertEquals(List.of(new Outcome.Removed()), world.record(world.s3, stalling, overwrite));
    assertInstanceOf(MetadataEntry.Removed.class, world.row());
  }

  @Test
  void a_held_off_event_that_was_answered_meanwhile_is_superseded() {
    world.record(world.put(CAT, "abc"));
    world.record(world.s3.restore(CAT));
    var first = world.put(CAT, "abcd");
    var second = world.put(CAT, "abcde");
    var stalling =
        new ForwardingStore(world.table) {
          @Override
          public FindResult find(ObjectLocation location) {
            world.record(second);
            return super.find(location);
          }
        };
    assertEquals(List.of(new Outcome.Superseded()), world.record(world.s3, stalling, first));
    assertEquals(second.sequencer(), world.row().stamp().sequencer());
  }

  @Test
  void a_row_that_changes_once_between_read_and_replacement_is_read_and_observed_again() {
    world.put(CAT, "abc");
    var outcomes = world.record(source, new Contended(1), world.s3.restore(CAT));
    assertEquals(List.of(new Outcome.Recorded()), outcomes);
    assertEquals(List.of("find", "observe", "replace", "find", "observe", "replace"), calls);
  }

  @Test
  void the_fifth_try_still_counts() {
    world.put(CAT, "abc");
    var outcomes = world.record(source, new Contended(4), world.s3.restore(CAT));
    assertEquals(List.of(new Outcome.Recorded()), outcomes);
    assertEquals(5, calls.stream().filter("replace"::equals).count());
  }

  @Test
  void a_row_that_changes_five_times_is_left_to_another_try() {
    world.put(CAT, "abc");
    var outcomes = world.record(source, new Contended(99), world.s3.restore(CAT));
    assertEquals(
        List.of(
            new Outcome.Failed(
                Failure.retryable(
                    "the row of s3://photos/cat.jpg changed 5 times while it was being reconciled:"
                        + " try again when fewer writers are at it"))),
        outcomes);
    assertEquals(5, calls.stream().filter("observe"::equals).count());
  }

  @Test
  void what_the_source_cannot_tell_is_a_failure_and_the_row_is_kept() {
    world.record(world.put(CAT, "abc"));
    var row = world.row();
    var failure = Failure.retryable("S3 is busy");
    assertEquals(
        List.of(new Outcome.Failed(failure)),
        world.record(
            _ -> new ObservationResult.NotObserved(failure), world.table, world.s3.expire(CAT)));
    assertEquals(row, world.row());
  }

  @Test
  void a_row_that_cannot_be_read_is_a_failure_and_nothing_is_observed() {
    world.put(CAT, "abc");
    var failure = Failure.permanent("the row has no size");
    var broken =
        new ForwardingStore(world.table) {
          @Override
          public FindResult find(ObjectLocation location) {
            return new FindResult.NotRead(failure);
          }
        };
    assertEquals(
        List.of(new Outcome.Failed(failure)), world.record(source, broken, world.s3.restore(CAT)));
    assertEquals(List.of(), calls);
  }

  @Test
  void a_replacement_that_the_table_does_not_take_is_a_failure() {
    world.put(CAT, "abc");
    var failure = Failure.retryable("the table is throttled");
    var broken =
        new ForwardingStore(world.table) {
          @Override
          public ReplaceResult replaceIfUnchanged(
              @Nullable MetadataEntry read, MetadataEntry replacement) {
            return new ReplaceResult.NotReplaced(failure);
          }
        };
    assertEquals(
        List.of(new Outcome.Failed(failure)),
        world.record(world.s3, broken, world.s3.restore(CAT)));
  }

  @Test
  void in_a_table_keyed_by_filename_another_buckets_row_is_kept() {
    world.record(world.put(CAT, "abc"));
    var row = world.row();
    world.put(OTHER_CAT, "abcdef");
    var outcomes = world.record(world.s3.restore(OTHER_CAT));
    var failed = assertInstanceOf(Outcome.Failed.class, outcomes.getFirst());
    assertEquals(Failure.Kind.PERMANENT, failed.failure().kind());
    assertEquals(row, world.row());
  }

  /// Notes the calls.
  private class Watched extends ForwardingStore {
    Watched() {
      super(world.table);
    }

    @Override
    public SaveResult saveIfNewer(MetadataEntry entry) {
      calls.add("save");
      return super.saveIfNewer(entry);
    }

    @Override
    public FindResult find(ObjectLocation location) {
      calls.add("find");
      return super.find(location);
    }

    @Override
    public ReplaceResult replaceIfUnchanged(
        @Nullable MetadataEntry read, MetadataEntry replacement) {
      calls.add("replace");
      return super.replaceIfUnchanged(read, replacement);
    }
  }

  /// Lets somebody else replace the row just before the first few replacements.
  private final class Contended extends Watched {
    private int left;

    Contended(int times) {
      left = times;
    }

    @Override
    public ReplaceResult replaceIfUnchanged(
        @Nullable MetadataEntry read, MetadataEntry replacement) {
      if (left > 0) {
        left--;
        world.clock.advance(Duration.ofMillis(1));
        world.record(world.s3.restore(replacement.location()));
      }
      return super.replaceIfUnchanged(read, replacement);
    }
  }
}
