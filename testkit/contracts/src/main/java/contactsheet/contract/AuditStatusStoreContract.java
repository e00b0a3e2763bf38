package contactsheet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore.FoundStatus;
import contactsheet.application.port.out.AuditStatusStore.Replacement;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.KeyRange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The behaviour of every [AuditStatusStore].
public abstract class AuditStatusStoreContract {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final BucketName PHOTOS = new BucketName("photos");

  /// The longest that there are, and beyond the first plane of Unicode.
  private static final ObjectKey LONG = new ObjectKey("\uD83D\uDE00".repeat(256));

  /// A store on a fresh, empty table.
  protected abstract AuditStatusStore statuses();

  /// The entries on the same table, where the two share one.
  protected abstract MetadataStore entries();

  @Test
  void before_the_first_round_nothing_is_known() {
    assertEquals(new FoundStatus.Nothing(), statuses().find(PHOTOS));
  }

  @Test
  void a_status_comes_back_as_it_went_in() {
    var statuses = statuses();
    var before = first(PHOTOS);
    replace(statuses, null, before);
    assertEquals(new FoundStatus.Stored(before), statuses.find(PHOTOS));
    var full = full(before);
    replace(statuses, before, full);
    assertEquals(new FoundStatus.Stored(full), statuses.find(PHOTOS));
  }

  @Test
  void a_status_that_was_replaced_is_not_replaced_again() {
    var statuses = statuses();
    var first = first(PHOTOS);
    replace(statuses, null, first);
    var second = first.released();
    replace(statuses, first, second);
    assertEquals(new Replacement.Changed(), statuses.replaceIfUnchanged(first, full(first)));
    assertEquals(new FoundStatus.Stored(second), statuses.find(PHOTOS));
  }

  @Test
  void where_something_is_stored_nothing_is_stored_for_the_first_time() {
    var statuses = statuses();
    replace(statuses, null, first(PHOTOS));
    assertEquals(new Replacement.Changed(), statuses.replaceIfUnchanged(null, full(first(PHOTOS))));
    assertEquals(new FoundStatus.Stored(first(PHOTOS)), statuses.find(PHOTOS));
  }

  @Test
  void where_nothing_is_stored_nothing_is_replaced() {
    var statuses = statuses();
    assertEquals(
        new Replacement.Changed(),
        statuses.replaceIfUnchanged(first(PHOTOS), first(PHOTOS).released()));
    assertEquals(new FoundStatus.Nothing(), statuses.find(PHOTOS));
  }

  @Test
  void each_bucket_has_a_status_of_its_own() {
    var statuses = statuses();
    var buckets = List.of(PHOTOS, new BucketName("photos2"), new BucketName("p".repeat(255)));
    buckets.forEach(bucket -> replace(statuses, null, first(bucket)));
    buckets.forEach(
        bucket -> assertEquals(new FoundStatus.Stored(first(bucket)), statuses.find(bucket)));
  }

  @Test
  void of_steps_that_begin_at_once_one_is_the_first() throws Exception {
    var statuses = statuses();
    assertEquals(1, winners(statuses, null, first(PHOTOS)));
  }

  @Test
  void of_steps_that_go_on_at_once_one_does() throws Exception {
    var statuses = statuses();
    replace(statuses, null, first(PHOTOS));
    assertEquals(1, winners(statuses, first(PHOTOS), first(PHOTOS).released()));
  }

  @Test
  void entries_and_statuses_do_not_meet() {
    var statuses = statuses();
    var entries = entries();
    var cat =
        Entries.recorded(
            new ObjectLocation(PHOTOS, new ObjectKey("~".repeat(ObjectKey.MAX_BYTES))), "10");
    replace(statuses, null, first(PHOTOS));
    StoreUnderTest.save(entries, cat);
    var status = full(first(PHOTOS));
    replace(statuses, first(PHOTOS), status);
    assertEquals(new ListResult.EntryPage(List.of(cat), false), entries.list(PHOTOS, "", null, 10));
    assertEquals(new FoundStatus.Stored(status), statuses.find(PHOTOS));
  }

  private static AuditStatus first(BucketName bucket) {
    var plan = new AuditPlan(bucket, "", Duration.ofDays(1), null);
    return AuditStatus.before(plan, NOON).held(plan, NOON, NOON.plusSeconds(60));
  }

  /// With a value for everything.
  private static AuditStatus full(AuditStatus before) {
    var counts =
        new AuditCounts(
            12_345_678_901L,
            Map.of(Drift.MISSING, 7L, Drift.STALE, 3L, Drift.ORPHANED, 2L, Drift.HIDDEN, 1L),
            Map.of(Drift.MISSING, 7L, Drift.STALE, 2L),
            5);
    return new AuditStatus(
        before.bucket(),
        "holiday/2026 é/",
        before.revision() + 1,
        NOON,
        NOON.plusMillis(1),
        NOON.plusMillis(2),
        NOON.plusMillis(3),
        new AuditRound(
            NOON.plusMillis(4),
            true,
            List.of(
                new KeyRange(null, new ObjectKey("a é")),
                new KeyRange(new ObjectKey("b"), LONG),
                new KeyRange(LONG, null)),
            counts,
            null),
        NOON.plusMillis(5),
        new AuditRound(NOON.plusMillis(6), false, List.of(), AuditCounts.NONE, NOON.plusMillis(7)));
  }

  private static void replace(
      AuditStatusStore statuses, @Nullable AuditStatus read, AuditStatus next) {
    assertEquals(new Replacement.Replaced(), statuses.replaceIfUnchanged(read, next));
  }

  private static int winners(
      AuditStatusStore statuses, @Nullable AuditStatus read, AuditStatus next)
      throws InterruptedException, ExecutionException {
    var tries = new ArrayList<Callable<Replacement>>();
    for (int i = 0; i < 8; i++) {
      tries.add(() -> statuses.replaceIfUnchanged(read, next));
    }
    var won = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : threads.invokeAll(tries)) {
        won += each.get() instanceof Replacement.Replaced ? 1 : 0;
      }
    }
    return won;
  }
}
