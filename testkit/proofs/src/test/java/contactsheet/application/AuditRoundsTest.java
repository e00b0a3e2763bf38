package contactsheet.application;

import static contactsheet.application.World.PHOTOS;
import static contactsheet.model.SettableClock.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.adapter.inmemory.InMemoryAuditReports;
import contactsheet.adapter.inmemory.InMemoryAuditStatusStore;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.application.port.out.AuditReports;
import contactsheet.application.port.out.AuditReports.ReportResult;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore.FoundStatus;
import contactsheet.application.port.out.AuditStatusStore.Replacement;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditReport;
import contactsheet.domain.AuditReport.Line;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.Encryption;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Audits in rounds, cut into steps, and what is said of the table after them.
class AuditRoundsTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final AuditPlan DAILY = new AuditPlan(PHOTOS, "", DAY, null);
  private static final Failure FAULT = Failure.retryable("a fault");

  private final World world = new World();
  private final InMemoryAuditStatusStore statuses = new InMemoryAuditStatusStore();
  private final InMemoryAuditReports kept = new InMemoryAuditReports();
  private AuditReports reports = kept;

  /// The keys behind which the pages began; empty for none.
  private final List<String> pages = new ArrayList<>();

  private int contents;

  @Test
  void one_round_mends_every_difference_and_verifies_the_time_before_it() {
    world.record(put("gone"), put("stale"), put("right"));
    put("missing");
    put("stale");
    world.s3.delete(at("gone"));
    var worked = worked(rounds().step(DAILY, inAMinute()));
    var one = Map.of(Drift.MISSING, 1L, Drift.STALE, 1L, Drift.ORPHANED, 1L);
    assertEquals(new AuditCounts(4, one, one, 0), worked.counts());
    assertEquals(NOON.minus(AuditRound.LISTING_LAG), worked.status().verifiedThrough());
    assertEquals(List.of(), worked.failures());
    assertNull(worked.stoppedBy());
    assertTableEqualsBucket();
  }

  @Test
  void a_step_ends_in_time_and_the_next_goes_on_behind_it() {
    put("1", "2", "3", "4", "5");
    var slow = rounds(slowly(Duration.ofSeconds(20)), world.s3);
    var first = worked(slow.step(DAILY, deadlineAfter(Duration.ofSeconds(50))));
    assertEquals(new ObjectKey("3"), running(first.status()).after());
    assertNull(first.status().verifiedThrough());
    assertNull(first.status().heldUntil());
    var second = worked(slow.step(DAILY, deadlineAfter(Duration.ofSeconds(50))));
    assertEquals(2, second.counts().examined());
    assertEquals(NOON.minus(AuditRound.LISTING_LAG), second.status().verifiedThrough());
    assertEquals(List.of("", "1", "2", "3", "4"), pages);
    assertTableEqualsBucket();
  }

  @Test
  void what_differs_later_than_a_round_began_is_not_said_to_be_verified() {
    put("1", "2");
    var rounds = rounds(slowly(Duration.ofMinutes(10)), world.s3);
    rounds.step(DAILY, deadlineAfter(Duration.ofMinutes(5)));
    put("1");
    var ended = worked(rounds.step(DAILY, deadlineAfter(Duration.ofMinutes(5)))).status();
    assertEquals(NOON.minus(AuditRound.LISTING_LAG), ended.verifiedThrough());
    assertEquals(NOON.plus(Duration.ofMinutes(20)), known(ended.last()).endedAt());
  }

  @Test
  void the_next_round_is_due_after_the_plans_time() {
    put("1");
    var rounds = rounds();
    rounds.step(DAILY, inAMinute());
    world.clock.advance(DAY.minusMillis(1));
    assertInstanceOf(AuditStep.NothingDue.class, rounds.step(DAILY, inAMinute()));
    world.clock.advance(Duration.ofMillis(1));
    var worked = worked(rounds.step(DAILY, inAMinute()));
    assertEquals(NOON.plus(DAY).minus(AuditRound.LISTING_LAG), worked.status().verifiedThrough());
  }

  @Test
  void two_steps_at_once_exclude_each_other() {
    put("1", "2");
    var others = new ArrayList<AuditStep>();
    ObjectListing meanwhile =
        (bucket, prefix, after, limit) -> {
          others.add(rounds().step(DAILY, inAMinute()));
          return world.s3.list(bucket, prefix, after, limit);
        };
    assertEquals(
        2, worked(rounds(meanwhile, world.s3).step(DAILY, inAMinute())).counts().allFound());
    assertEquals(2, others.size());
    others.forEach(other -> assertInstanceOf(AuditStep.AnotherAtWork.class, other));
  }

  @Test
  void of_two_steps_that_read_the_same_status_one_works() {
    put("1");
    var late = new Interrupted(statuses, () -> rounds().step(DAILY, inAMinute()));
    assertInstanceOf(
        AuditStep.AnotherAtWork.class,
        new RunAuditRoundsService(reconcile(world.s3, world.s3), late, null, world.clock, 1)
            .step(DAILY, inAMinute()));
  }

  @Test
  void a_step_that_was_killed_is_gone_on_with_behind_its_last_whole_page() {
    put("1", "2", "3");
    var calls = new AtomicInteger();
    ObjectListing dying =
        (bucket, prefix, after, limit) -> {
          if (calls.incrementAndGet() == 3) {
            throw new IllegalStateException("killed");
          }
          return world.s3.list(bucket, prefix, after, limit);
        };
    var deadline = inAMinute();
    assertThrows(IllegalStateException.class, () -> rounds(dying, world.s3).step(DAILY, deadline));
    assertInstanceOf(AuditStep.AnotherAtWork.class, rounds().step(DAILY, deadline));
    world.clock.advance(Duration.ofMinutes(1));
    pages.clear();
    var worked = worked(rounds().step(DAILY, inAMinute()));
    assertEquals(List.of("2"), pages);
    assertEquals(3, known(worked.status().last()).counts().examined());
    assertEquals(NOON.minus(AuditRound.LISTING_LAG), worked.status().verifiedThrough());
    assertTableEqualsBucket();
  }

  @Test
  void a_step_that_another_has_overtaken_stops() {
    put("1", "2", "3");
    ObjectListing late =
        (bucket, prefix, after, limit) -> {
          world.clock.advance(Duration.ofMinutes(1));
          worked(rounds().step(DAILY, inAMinute()));
          return world.s3.list(bucket, prefix, after, limit);
        };
    var overtaken = worked(rounds(late, world.s3).step(DAILY, inAMinute()));
    assertNotNull(overtaken.stoppedBy());
    assertEquals(1, overtaken.counts().examined());
    var stored = status();
    assertEquals(3, known(stored.last()).counts().examined());
    assertNull(stored.running());
  }

  @Test
  void where_a_listing_fails_the_round_waits_there() {
    put("1", "2");
    var calls = new AtomicInteger();
    ObjectListing failing =
        (bucket, prefix, after, limit) ->
            calls.incrementAndGet() == 2
                ? new ListingResult.NotListed(FAULT)
                : world.s3.list(bucket, prefix, after, limit);
    var rounds = rounds(failing, world.s3);
    var stopped = worked(rounds.step(DAILY, inAMinute()));
    assertEquals(FAULT, stopped.stoppedBy());
    assertEquals(new ObjectKey("1"), running(stopped.status()).after());
    var worked = worked(rounds.step(DAILY, inAMinute()));
    assertEquals(NOON.minus(AuditRound.LISTING_LAG), worked.status().verifiedThrough());
    assertTableEqualsBucket();
  }

  @Test
  void an_object_that_fails_once_is_mended_all_the_same() {
    put("1", "2");
    var calls = new AtomicInteger();
    ObjectMetadataSource failing =
        place ->
            calls.incrementAndGet() == 1
                ? new ObservationResult.NotObserved(FAULT)
                : world.s3.observe(place);
    var worked = worked(rounds(world.s3, failing).step(DAILY, inAMinute()));
    assertEquals(
        new AuditCounts(2, Map.of(Drift.MISSING, 2L), Map.of(Drift.MISSING, 2L), 0),
        worked.counts());
    assertNotNull(worked.status().verifiedThrough());
  }

  private ObjectMetadataSource sourceThatFailsFor(String key) {
    return place ->
        place.equals(at(key)) ? new ObservationResult.NotObserved(FAULT) : world.s3.observe(place);
  }

  @Test
  void a_round_that_could_not_examine_an_object_goes_on_and_verifies_nothing() {
    put("1", "2");
    var failing = sourceThatFailsFor("1");
    var worked = worked(rounds(world.s3, failing).step(DAILY, inAMinute()));
    assertEquals(
        new AuditCounts(2, Map.of(Drift.MISSING, 1L), Map.of(Drift.MISSING, 1L), 1),
        worked.counts());
    assertEquals(List.of(at("1")), worked.failures().stream().map(it -> it.location()).toList());
    assertNull(worked.status().verifiedThrough());
    assertNull(worked.status().running());
  }

  @Test
  void a_round_that_would_remove_most_rows_leaves_them_to_a_person() {
    var uploads = world.uploads(30);
    world.record(uploads.changes().toArray(ObjectChange[]::new));
    ObjectListing wrong =
        (bucket, prefix, after, limit) -> new ListingResult.ObjectPage(List.of(), false);
    ObjectMetadataSource empty = place -> new ObservationResult.Observed(new Observation.Absent());
    var whole = new RunAuditRoundsService(reconcile(wrong, empty), statuses, world.clock);
    var worked = worked(whole.step(DAILY, inAMinute()));
    assertEquals(30, worked.counts().found(Drift.ORPHANED));
    assertEquals(0, worked.counts().allMended());
    assertEquals(10, worked.failures().size());
    assertNull(worked.status().verifiedThrough());
    assertTableEqualsBucket();
  }

  @Test
  void another_prefix_is_another_matter() {
    put("a/1", "b/1");
    var rounds = rounds();
    rounds.step(DAILY, inAMinute());
    world.clock.advance(Duration.ofHours(1));
    var narrow = new AuditPlan(PHOTOS, "a/", DAY, null);
    var worked = worked(rounds.step(narrow, inAMinute()));
    assertEquals(1, worked.counts().examined());
    assertEquals(
        NOON.plus(Duration.ofHours(1)).minus(AuditRound.LISTING_LAG),
        worked.status().verifiedThrough());
  }

  @Test
  void a_deep_round_finds_what_no_listing_shows() {
    world.record(put("1"));
    world.s3.changeEncryption(at("1"), new Encryption("aws:kms", "key"));
    assertEquals(0, worked(rounds().step(DAILY, inAMinute())).counts().allFound());
    var deeply = new AuditPlan(PHOTOS, "", DAY, Duration.ofDays(30));
    world.clock.advance(Duration.ofHours(1));
    var worked = worked(rounds().step(deeply, inAMinute()));
    assertEquals(1, worked.counts().mended(Drift.STALE));
    assertEquals(worked.status().verifiedThrough(), worked.status().deeplyVerifiedThrough());
    assertInstanceOf(AuditStep.NothingDue.class, rounds().step(deeply, inAMinute()));
  }

  @Test
  void each_page_with_a_difference_has_a_report_and_the_others_have_none() {
    world.record(put("2-gone"), put("3-right"), put("4-stale"));
    put("1-missing");
    world.s3.delete(at("2-gone"));
    put("4-stale");
    rounds().step(DAILY, inAMinute());
    assertEquals(
        List.of(
            report(1, 1, new Line.Mended(new ObjectKey("1-missing"), Drift.MISSING)),
            report(1, 2, new Line.Mended(new ObjectKey("2-gone"), Drift.ORPHANED)),
            report(1, 4, new Line.Mended(new ObjectKey("4-stale"), Drift.STALE))),
        kept.all());
  }

  @Test
  void a_later_step_reports_under_a_number_of_its_own() {
    put("1", "2");
    var slow = rounds(slowly(Duration.ofSeconds(20)), world.s3);
    var began = world.clock.instant();
    slow.step(DAILY, deadlineAfter(Duration.ofSeconds(10)));
    slow.step(DAILY, deadlineAfter(Duration.ofSeconds(10)));
    assertEquals(2, kept.all().size());
    assertEquals(List.of(1L, 4L), kept.all().stream().map(AuditReport::step).toList());
    assertEquals(
        List.of(began, began), kept.all().stream().map(AuditReport::roundBeganAt).toList());
  }

  @Test
  void what_fails_and_what_stays_is_reported_once_for_each_count() {
    put("1", "2");
    var failing = sourceThatFailsFor("1");
    rounds(world.s3, failing).step(DAILY, inAMinute());
    assertEquals(
        List.of(new Line.NotExamined(new ObjectKey("1"), FAULT.reason())),
        kept.all().getFirst().lines());
    assertEquals(
        List.of(new Line.Mended(new ObjectKey("2"), Drift.MISSING)), kept.all().getLast().lines());
    assertEquals(2, kept.all().size());
  }

  @Test
  void where_a_report_cannot_be_kept_the_step_stops_there_and_the_next_goes_on() {
    put("1", "2", "3");
    reports =
        report ->
            report.lines().getFirst().key().equals(new ObjectKey("2"))
                ? new ReportResult.NotKept(FAULT)
                : kept.keep(report);
    var stopped = worked(rounds().step(DAILY, inAMinute()));
    assertEquals(FAULT, stopped.stoppedBy());
    assertEquals(new ObjectKey("1"), running(stopped.status()).after());
    assertNull(stopped.status().heldUntil());
    assertEquals(1, running(stopped.status()).counts().allMended());
    reports = kept;
    var worked = worked(rounds().step(DAILY, inAMinute()));
    assertEquals(NOON.minus(AuditRound.LISTING_LAG), worked.status().verifiedThrough());
    assertEquals(2, known(worked.status().last()).counts().allMended());
    assertEquals(2, kept.all().size());
    assertTableEqualsBucket();
  }

  private static AuditReport report(long step, long page, Line line) {
    return new AuditReport(PHOTOS, NOON, step, page, NOON, List.of(line));
  }

  private void put(String... keys) {
    for (var key : keys) {
      put(key);
    }
  }

  private ObjectChange put(String key) {
    return world.put(at(key), "content " + contents++);
  }

  private static ObjectLocation at(String key) {
    return new ObjectLocation(PHOTOS, new ObjectKey(key));
  }

  private RunAuditRounds rounds() {
    return rounds(world.s3, world.s3);
  }

  /// With one key on a page.
  private RunAuditRounds rounds(ObjectListing listing, ObjectMetadataSource source) {
    ObjectListing noted =
        (bucket, prefix, after, limit) -> {
          pages.add(after == null ? "" : after.value());
          return listing.list(bucket, prefix, after, limit);
        };
    return new RunAuditRoundsService(reconcile(noted, source), statuses, reports, world.clock, 1);
  }

  private ReconcileBucket reconcile(ObjectListing listing, ObjectMetadataSource source) {
    return OneScan.on(listing, source, world.table, world.clock);
  }

  /// Each page takes so long.
  private ObjectListing slowly(Duration time) {
    return (bucket, prefix, after, limit) -> {
      world.clock.advance(time);
      return world.s3.list(bucket, prefix, after, limit);
    };
  }

  private Deadline inAMinute() {
    return deadlineAfter(Duration.ofMinutes(1));
  }

  private Deadline deadlineAfter(Duration time) {
    var end = world.clock.instant().plus(time);
    return new Deadline(end, end);
  }

  private static AuditStep.Worked worked(AuditStep step) {
    return assertInstanceOf(AuditStep.Worked.class, step);
  }

  private AuditStatus status() {
    return assertInstanceOf(FoundStatus.Stored.class, statuses.find(PHOTOS)).status();
  }

  private static AuditRound running(AuditStatus status) {
    return known(status.running());
  }

  private static AuditRound known(@Nullable AuditRound round) {
    assertNotNull(round);
    return round;
  }

  private void assertTableEqualsBucket() {
    var differences =
        OneScan.pages(
            PHOTOS,
            100,
            (page, deadline) ->
                reconcile(world.s3, world.s3).auditDeeply(page, Mode.REPORT, deadline));
    assertEquals(List.of(), differences);
  }

  /// A store in which another step comes between the read and the replacement.
  private record Interrupted(AuditStatusStore statuses, Runnable another)
      implements AuditStatusStore {
    @Override
    public FoundStatus find(BucketName bucket) {
      var found = statuses.find(bucket);
      another.run();
      return found;
    }

    @Override
    public Replacement replaceIfUnchanged(@Nullable AuditStatus read, AuditStatus next) {
      return statuses.replaceIfUnchanged(read, next);
    }
  }
}
