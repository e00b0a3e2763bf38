package contactsheet.application;

import static contactsheet.application.World.PHOTOS;
import static contactsheet.model.SettableClock.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.adapter.inmemory.InMemoryAuditReports;
import contactsheet.adapter.inmemory.InMemoryAuditStatusStore;
import contactsheet.application.port.in.FindObjectMetadata.Listing.RecordedPage;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket.Scan.ScannedPage;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditRound;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.KeyRange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rounds that are spread over several ranges of keys at once.
class SpreadRoundsTest {
  private static final AuditPlan SPREAD =
      new AuditPlan(PHOTOS, "", Duration.ofDays(1), null, List.of(key("c"), key("d")));
  private static final long PATIENCE_SECONDS = 60;

  private final World world = new World();
  private final InMemoryAuditStatusStore statuses = new InMemoryAuditStatusStore();

  /// The first range has three keys, the second one and the last two. With one key on a page, the
  /// first range is the last that is through.
  @Test
  void each_key_is_examined_once_and_the_time_is_verified_after_the_last_range() {
    put("a", "b", "c", "d", "e", "f");
    var rounds = rounds(slowly(Duration.ofSeconds(10)));
    var first = worked(rounds.step(SPREAD, deadlineAfter(Duration.ofSeconds(5))));
    assertEquals(
        List.of(range("a", "c"), range("e", null)), running(first).left(), first.toString());
    assertNull(first.status().verifiedThrough());
    var second = worked(rounds.step(SPREAD, deadlineAfter(Duration.ofSeconds(5))));
    assertEquals(List.of(range("b", "c")), running(second).left());
    assertNull(second.status().verifiedThrough());
    var third = worked(rounds.step(SPREAD, deadlineAfter(Duration.ofSeconds(5))));
    assertEquals(NOON.minus(AuditRound.LISTING_LAG), third.status().verifiedThrough());
    var all = Map.of(Drift.MISSING, 6L);
    assertEquals(new AuditCounts(6, all, all, 0), last(third).counts());
  }

  /// A range that waits for the others would wait in vain if they came after it.
  @Test
  void the_pages_of_all_ranges_are_examined_at_the_same_time() {
    put("a", "d", "e");
    var allAreThere = new CountDownLatch(3);
    ObjectListing together =
        (bucket, prefix, after, limit) -> {
          allAreThere.countDown();
          try {
            return allAreThere.await(PATIENCE_SECONDS, TimeUnit.SECONDS)
                ? world.s3.list(bucket, prefix, after, limit)
                : new ListingResult.NotListed(Failure.permanent("the others do not come"));
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new ListingResult.NotListed(Failure.retryable("interrupted"));
          }
        };
    var rounds =
        new RunAuditRoundsService(
            new ReconcileBucketService(together, world.s3, world.table, world.clock, 4),
            statuses,
            world.clock);
    var worked = worked(rounds.step(SPREAD, deadlineAfter(Duration.ofMinutes(5))));
    assertEquals(3, worked.counts().examined(), worked.toString());
    assertNotNull(worked.status().verifiedThrough());
  }

  @Test
  void a_range_that_cannot_be_listed_stops_the_step_and_no_range_goes_on() {
    put("a", "d", "e");
    ObjectListing broken =
        (bucket, prefix, after, limit) ->
            key("c").equals(after)
                ? new ListingResult.NotListed(Failure.retryable("S3 is not available"))
                : world.s3.list(bucket, prefix, after, limit);
    var stopped = worked(rounds(broken).step(SPREAD, deadlineAfter(Duration.ofMinutes(5))));
    assertEquals(Failure.retryable("S3 is not available"), stopped.stoppedBy());
    assertEquals(AuditRound.begun(NOON, false, SPREAD.splits()), running(stopped));
  }

  /// A round keeps its ranges when the plan has others, or none.
  @Test
  void a_round_goes_on_with_the_ranges_that_it_began_with() {
    put("a", "b", "c", "d", "e", "f");
    var rounds = rounds(slowly(Duration.ofSeconds(10)));
    rounds.step(SPREAD, deadlineAfter(Duration.ofSeconds(5)));
    var plan = new AuditPlan(PHOTOS, "", Duration.ofDays(1), null, List.of(key("b")));
    var ended = worked(rounds.step(plan, deadlineAfter(Duration.ofMinutes(5))));
    assertEquals(3, ended.counts().examined());
    assertEquals(6, last(ended).counts().examined());
  }

  @Test
  void pages_end_with_the_last_key_of_a_range() {
    put("a", "b", "c", "d");
    var scan = OneScan.on(world.s3, world.s3, world.table, world.clock);
    var query = new PageQuery(PHOTOS, "", key("a"), key("c"), 1);
    assertEquals(new ScannedPage(1, List.of(), key("b")), scan.count(query));
    assertEquals(new ScannedPage(1, List.of(), null), scan.count(query.behind(key("b"))));
    assertEquals(0, examined(scan.count(new PageQuery(PHOTOS, "", key("c"), key("cc"), 9))));
    assertEquals(4, examined(scan.count(new PageQuery(PHOTOS, "", null, key("z"), 9))));
    var find = new FindObjectMetadataService(world.table);
    world.record(
        world.put(ObjectLocation.of("photos", "b"), "x"),
        world.put(ObjectLocation.of("photos", "c"), "x"),
        world.put(ObjectLocation.of("photos", "d"), "x"));
    assertEquals(List.of("b"), found(find.list(query), key("b")));
    assertEquals(List.of("c"), found(find.list(query.behind(key("b"))), null));
  }

  private static List<String> found(Object listing, @Nullable ObjectKey next) {
    var page = assertInstanceOf(RecordedPage.class, listing);
    assertEquals(next, page.next());
    return page.entries().stream().map(entry -> entry.location().key().value()).toList();
  }

  private static int examined(Object scan) {
    return assertInstanceOf(ScannedPage.class, scan).examined();
  }

  /// Uploads objects whose events are lost.
  private void put(String... keys) {
    for (var key : keys) {
      world.put(ObjectLocation.of("photos", key), "content of " + key);
    }
  }

  private RunAuditRounds rounds(ObjectListing listing) {
    return OneScan.rounds(
        OneScan.on(listing, world.s3, world.table, world.clock),
        statuses,
        new InMemoryAuditReports(),
        world.clock,
        1);
  }

  /// Each page of the first range takes so long.
  private ObjectListing slowly(Duration time) {
    return (bucket, prefix, after, limit) -> {
      if (after == null || after.compareTo(key("c")) < 0) {
        world.clock.advance(time);
      }
      return world.s3.list(bucket, prefix, after, limit);
    };
  }

  private Deadline deadlineAfter(Duration time) {
    var end = world.clock.instant().plus(time);
    return new Deadline(end, end);
  }

  private static AuditStep.Worked worked(AuditStep step) {
    return assertInstanceOf(AuditStep.Worked.class, step);
  }

  private static AuditRound running(AuditStep.Worked step) {
    var running = step.status().running();
    assertNotNull(running);
    return running;
  }

  private static AuditRound last(AuditStep.Worked step) {
    var last = step.status().last();
    assertNotNull(last);
    return last;
  }

  private static KeyRange range(String after, @Nullable String upTo) {
    return new KeyRange(key(after), upTo == null ? null : key(upTo));
  }

  private static ObjectKey key(String key) {
    return new ObjectKey(key);
  }
}
