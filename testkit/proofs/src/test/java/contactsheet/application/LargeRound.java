package contactsheet.application;

import contactsheet.adapter.inmemory.InMemoryAuditStatusStore;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.model.SettableClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A program that audits ever larger buckets in one round each, and prints what that takes, as rows
/// of the table in `docs/proof.md`.
final class LargeRound {
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};
  private static final InstantSource CLOCK = InstantSource.fixed(SettableClock.NOON);
  private static final Deadline DEADLINE =
      Deadline.within(SettableClock.NOON, Duration.ofHours(1), Duration.ofMinutes(1));

  /// What the memory of a round may differ by from that of a small one.
  private static final long MOST_BYTES_MORE = 8_000_000;

  private LargeRound() {}

  /// Fails where a round takes more than its share of requests, takes more memory than a smaller
  /// one, or finds anything else than what differs.
  public static void main(String[] none) {
    var least = Long.MAX_VALUE;
    for (var size : SIZES) {
      var bytes = audit(size);
      if (bytes - MOST_BYTES_MORE > least) {
        throw new IllegalStateException(bytes + " bytes, and a smaller round takes " + least);
      }
      least = Math.min(least, bytes);
    }
  }

  /// Returns the most bytes that a look at the memory found in use.
  private static long audit(int size) {
    var bucket = new GeneratedBucket(size);
    var statuses = new CountedStatuses(new InMemoryAuditStatusStore(), size / 10_000);
    var rounds =
        new RunAuditRoundsService(
            new ReconcileBucketService(bucket::list, bucket::observe, bucket.table(), CLOCK, 32),
            statuses,
            CLOCK);
    var plan = new AuditPlan(GeneratedBucket.BUCKET, "", Duration.ofDays(1), null);
    var start = System.nanoTime();
    var step = rounds.step(plan, DEADLINE);
    var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    System.out.printf(
        Locale.ROOT,
        "Large round: | %,d | %,d | %,d | %,d | %,d | %.1f MB | %.1f s |%n",
        size,
        bucket.lists(),
        bucket.pages(),
        bucket.others(),
        statuses.writes,
        statuses.mostBytes / 1e6,
        millis / 1e3);
    var hundredth = size / 100L;
    var found = Map.of(Drift.MISSING, hundredth, Drift.STALE, hundredth, Drift.ORPHANED, hundredth);
    check(new AuditCounts(size, found, found, 0), ((AuditStep.Worked) step).counts());
    // Beside the listings: one that differs is read, observed and replaced, and a row whose object
    // is gone is read and observed once more before it is removed.
    check(hundredth * (3 + 3 + 5), bucket.others());
    checkAtMost(size / 1_000 + size / 50_000 + 2, bucket.lists());
    checkAtMost(size / 1_000 + size / 50_000 + 2, bucket.pages());
    checkAtMost(size / 1_000 + size / 50_000 + 3, statuses.writes);
    return statuses.mostBytes;
  }

  private static void check(Object expected, Object found) {
    if (!found.equals(expected)) {
      throw new IllegalStateException("not " + expected + " but " + found);
    }
  }

  private static void checkAtMost(long most, long found) {
    if (found > most) {
      throw new IllegalStateException(found + " requests, and " + most + " are enough");
    }
  }

  /// Counts the writes, and looks at the memory at some of them: what is in use behind a collection
  /// is the round's, the program's and the last page's.
  private static final class CountedStatuses implements AuditStatusStore {
    private final AuditStatusStore statuses;
    private final int writesBetweenLooks;
    private long writes;
    private long mostBytes;

    CountedStatuses(AuditStatusStore statuses, int writesBetweenLooks) {
      this.statuses = statuses;
      this.writesBetweenLooks = writesBetweenLooks;
    }

    @Override
    public FoundStatus find(BucketName bucket) {
      return statuses.find(bucket);
    }

    @Override
    public Replacement replaceIfUnchanged(@Nullable AuditStatus read, AuditStatus next) {
      writes++;
      if (writes % writesBetweenLooks == 0) {
        System.gc();
        var memory = Runtime.getRuntime();
        mostBytes = Math.max(mostBytes, memory.totalMemory() - memory.freeMemory());
      }
      return statuses.replaceIfUnchanged(read, next);
    }
  }
}
