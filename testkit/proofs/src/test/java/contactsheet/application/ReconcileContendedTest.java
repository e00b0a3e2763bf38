package contactsheet.application;

import static contactsheet.application.World.CAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.ForwardingStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Handlers of one object that meet: one stalls, or changes the row while another reconciles it.
class ReconcileContendedTest {
  private final World world = new World();
  private final List<String> calls = new ArrayList<>();
  private final ObjectMetadataSource source =
      location -> {
        calls.add("observe");
        return world.s3.observe(location);
      };

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

  /// The reason for the hold: without it the stalled write would succeed, with a sequencer that no
  /// later event exceeds, and the row would stay wrong.
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

  /// Replaces the row, as another handler would, just before the first few replacements.
  private final class Contended extends WatchedStore {
    private int left;

    Contended(int times) {
      super(world.table, calls);
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
