package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.OTHER_CAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.Outcome;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.seededbug.ForwardingStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A fault behind a port becomes the outcome of its object, and the row stays as it was.
class RecordFailuresTest {
  private final World world = new World();
  private final AtomicInteger observed = new AtomicInteger();
  private final ObjectMetadataSource counting =
      location -> {
        observed.incrementAndGet();
        return world.s3.observe(location);
      };

  @Test
  void what_the_source_cannot_tell_is_a_failure_and_nothing_is_written() {
    var failure = Failure.permanent("the role needs s3:GetObject");
    var outcomes =
        world.record(
            _ -> new ObservationResult.NotObserved(failure), world.table, world.put(CAT, "abc"));
    assertEquals(List.of(new Outcome.Failed(failure)), outcomes);
    assertEquals(List.of(), world.table.entries());
  }

  @Test
  void what_the_table_does_not_take_is_a_failure() {
    var failure = Failure.retryable("the table is throttled");
    var broken =
        new ForwardingStore(world.table) {
          @Override
          public SaveResult saveIfNewer(MetadataEntry entry) {
            return new SaveResult.NotSaved(failure);
          }
        };
    assertEquals(
        List.of(new Outcome.Failed(failure)),
        world.record(world.s3, broken, world.put(CAT, "abc")));
  }

  @Test
  void in_a_table_keyed_by_filename_another_buckets_row_is_kept_and_the_failure_says_what_to_do() {
    world.record(world.put(CAT, "abc"));
    var row = world.row();
    var failure = onlyFailure(world.record(world.put(OTHER_CAT, "abcdef")));
    assertEquals(
        Failure.permanent(
            "the row of s3://drawings/cat.jpg would overwrite that of bucket photos, because the"
                + " table has one place for a file name in all buckets: use a table whose key is"
                + " filename and bucket"),
        failure);
    assertEquals(row, world.row());
  }

  @Test
  void a_fault_of_the_source_is_a_retryable_failure_that_shows_the_fault() {
    var failure =
        onlyFailure(
            world.record(
                _ -> {
                  throw new IllegalStateException("no such region");
                },
                world.table,
                world.put(CAT, "abc")));
    assertEquals(Failure.Kind.RETRYABLE, failure.kind());
    assertTrue(failure.reason().contains("no such region"), failure.reason());
  }

  @Test
  void a_fault_of_the_table_is_a_retryable_failure_that_shows_the_fault() {
    MetadataStore broken =
        new ForwardingStore(world.table) {
          @Override
          public SaveResult saveIfNewer(MetadataEntry entry) {
            throw new StackOverflowError("attributes of attributes");
          }
        };
    var failure = onlyFailure(world.record(world.s3, broken, world.put(CAT, "abc")));
    assertEquals(Failure.Kind.RETRYABLE, failure.kind());
    assertTrue(failure.reason().contains("attributes of attributes"), failure.reason());
  }

  @Test
  void while_reconciling_what_the_source_cannot_tell_is_a_failure_and_the_row_is_kept() {
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
        List.of(new Outcome.Failed(failure)),
        world.record(counting, broken, world.s3.restore(CAT)));
    assertEquals(0, observed.get());
  }

  @Test
  void a_replacement_that_the_table_does_not_take_is_a_failure() {
    world.put(CAT, "abc");
    var failure = Failure.retryable("the table is throttled");
    assertEquals(
        List.of(new Outcome.Failed(failure)),
        world.record(world.s3, new RefusingStore(world.table, failure), world.s3.restore(CAT)));
  }

  @Test
  void a_replacement_keeps_another_buckets_row_too() {
    world.record(world.put(CAT, "abc"));
    var row = world.row();
    world.put(OTHER_CAT, "abcdef");
    var outcomes = world.record(world.s3.restore(OTHER_CAT));
    var failed = assertInstanceOf(Outcome.Failed.class, outcomes.getFirst());
    assertEquals(Failure.Kind.PERMANENT, failed.failure().kind());
    assertEquals(row, world.row());
  }

  private static Failure onlyFailure(List<Outcome> outcomes) {
    assertEquals(1, outcomes.size());
    return assertInstanceOf(Outcome.Failed.class, outcomes.getFirst()).failure();
  }
}
