package contactsheet.application;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.model.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A program that fills a bucket and its table, loses events, and audits and repairs. It runs in a
/// JVM of its own with a small heap, which also holds the bucket and the table.
final class LargeBucket {
  private static final int OBJECTS = 200_000;

  /// The number of consecutive objects with the same content.
  private static final int COPIES = 100;

  private static final BucketName BUCKET = new BucketName("photos");
  private static final InstantSource CLOCK = InstantSource.fixed(SettableClock.NOON);

  private static final Deadline DEADLINE =
      Deadline.within(SettableClock.NOON, Duration.ofHours(1), Duration.ofMinutes(1));
  private static final int MISSING = 17;
  private static final int STALE = 42;
  private static final int ORPHANED = 71;

  private final InMemoryObjectStore s3 = new InMemoryObjectStore(CLOCK);
  private final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilenameAndBucket();
  private final ReconcileBucket reconcile = new ReconcileBucketService(s3, s3, table, CLOCK, 32);

  private LargeBucket() {
    s3.createBucket(BUCKET);
  }

  /// Fills, audits and repairs it, and fails where anything is not as it should be.
  public static void main(String[] none) {
    var bucket = new LargeBucket();
    bucket.fill();
    bucket.drift();
    check("report", findings(RowState.Drifted::new), bucket.audit(Mode.REPORT));
    check("repair", findings(RowState.Repaired::new), bucket.audit(Mode.REPAIR));
    check("report after the repair", List.of(), bucket.audit(Mode.REPORT));
    bucket.compare();
  }

  /// All objects except one in a hundred, which comes later; and one more, which is deleted later.
  private void fill() {
    numbers().filter(it -> it % 100 != MISSING).forEach(it -> put(object(it), "" + it / COPIES));
    every(ORPHANED).forEach(it -> put(gone(it), ""));
    timed("backfill", page -> reconcile.backfill(page, Mode.REPAIR, DEADLINE), _ -> {});
  }

  /// The events of these changes are lost.
  private void drift() {
    every(MISSING).forEach(it -> put(object(it), "late"));
    every(STALE).forEach(it -> put(object(it), "again"));
    every(ORPHANED).forEach(it -> s3.delete(gone(it)));
  }

  private static List<Finding> findings(Function<Drift, RowState> result) {
    return numbers()
        .boxed()
        .<Finding>mapMulti(
            (it, found) -> {
              switch (it % 100) {
                case MISSING -> found.accept(new Finding(object(it), result.apply(Drift.MISSING)));
                case STALE -> found.accept(new Finding(object(it), result.apply(Drift.STALE)));
                case ORPHANED -> found.accept(new Finding(gone(it), result.apply(Drift.ORPHANED)));
                default -> {}
              }
            })
        .toList();
  }

  private static IntStream numbers() {
    return IntStream.range(0, OBJECTS);
  }

  private static IntStream every(int remainder) {
    return numbers().filter(it -> it % 100 == remainder);
  }

  private static ObjectLocation object(int number) {
    return new ObjectLocation(BUCKET, new ObjectKey("photos/" + (1_000_000 + number)));
  }

  private static ObjectLocation gone(int number) {
    return new ObjectLocation(BUCKET, new ObjectKey(object(number).key() + ".gone"));
  }

  private void put(ObjectLocation location, String content) {
    s3.put(location, content.getBytes(StandardCharsets.UTF_8));
  }

  private List<Finding> audit(Mode mode) {
    var findings = new ArrayList<Finding>();
    timed("audit, " + mode, page -> reconcile.audit(page, mode, DEADLINE), findings::addAll);
    return findings;
  }

  private static void timed(
      String what, Function<PageQuery, Scan> scan, Consumer<List<Finding>> findings) {
    var start = System.nanoTime();
    var examined = 0;
    @Nullable ObjectKey after = null;
    do {
      switch (scan.apply(new PageQuery(BUCKET, "", after, PageQuery.MAX_LIMIT))) {
        case Scan.Unavailable(var failure) -> throw new IllegalStateException(failure.reason());
        case Scan.ScannedPage page -> {
          examined += page.examined();
          findings.accept(page.findings());
          after = page.next();
        }
      }
    } while (after != null);
    var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    System.out.printf(
        Locale.ROOT,
        "Large bucket: %s, %,d names in %,d ms, %,d a second%n",
        what,
        examined,
        millis,
        examined * 1000L / millis);
  }

  private static void check(String what, List<Finding> expected, List<Finding> found) {
    if (!found.equals(expected)) {
      throw new IllegalStateException(what + ": not " + expected + " but " + found);
    }
  }

  /// Compares without the audit, because the audit is tested.
  private void compare() {
    var rows = table.entries().stream().filter(MetadataEntry.Recorded.class::isInstance).toList();
    if (rows.size() != OBJECTS) {
      throw new IllegalStateException(rows.size() + " rows of " + OBJECTS + " objects");
    }
    for (int i = 0; i < OBJECTS; i++) {
      var row = (MetadataEntry.Recorded) rows.get(i);
      if (!row.location().equals(object(i)) || !s3.observe(object(i)).equals(seen(row))) {
        throw new IllegalStateException(row + " is not of " + s3.observe(object(i)));
      }
    }
  }

  private static ObservationResult seen(MetadataEntry.Recorded row) {
    return new ObservationResult.Observed(new Observation.Found(row.metadata()));
  }
}
