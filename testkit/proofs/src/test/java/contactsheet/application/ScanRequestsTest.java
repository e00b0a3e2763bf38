package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.PHOTOS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The number of a scan's requests to S3 and to the table for one row, beside the two listings.
class ScanRequestsTest {
  private static final PageQuery ALL = new PageQuery(PHOTOS, "", null, 100);

  private static final List<String> LISTINGS = List.of("list objects", "list rows");
  private static final List<String> LOOK = List.of("find", "observe");
  private static final List<String> MEND = List.of("find", "observe", "replace");

  private final World world = new World();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  @Test
  void a_backfill_asks_three_times_for_a_missing_row() {
    world.put(CAT, "abc");
    assertEquals(repaired(Drift.MISSING), backfill());
    assertEquals(joined(List.of("list objects"), MEND), requests);
  }

  @Test
  void a_backfill_asks_three_times_for_a_stale_row() {
    makeStale();
    assertEquals(repaired(Drift.STALE), backfill());
    assertEquals(joined(List.of("list objects"), MEND), requests);
  }

  @Test
  void a_backfill_asks_twice_for_a_row_that_agrees() {
    world.record(world.put(CAT, "abc"));
    assertEquals(new Scan.ScannedPage(1, List.of(), null), backfill());
    assertEquals(joined(List.of("list objects"), LOOK), requests);
  }

  @Test
  void an_audit_that_repairs_asks_three_times_for_a_missing_row() {
    world.put(CAT, "abc");
    assertEquals(repaired(Drift.MISSING), audit(Mode.REPAIR));
    assertEquals(joined(LISTINGS, MEND), requests);
  }

  @Test
  void an_audit_that_repairs_asks_three_times_for_a_stale_row() {
    makeStale();
    assertEquals(repaired(Drift.STALE), audit(Mode.REPAIR));
    assertEquals(joined(LISTINGS, MEND), requests);
  }

  @Test
  void an_audit_that_repairs_asks_three_times_for_an_orphaned_row() {
    world.record(world.put(CAT, "abc"));
    world.s3.delete(CAT);
    assertEquals(repaired(Drift.ORPHANED), audit(Mode.REPAIR));
    assertEquals(joined(LISTINGS, MEND), requests);
  }

  @Test
  void an_audit_that_removes_no_row_asks_twice_for_an_orphaned_row() {
    world.record(world.put(CAT, "abc"));
    world.s3.delete(CAT);
    assertEquals(
        new Scan.ScannedPage(
            1, List.of(new Finding(CAT, new RowState.Drifted(Drift.ORPHANED))), null),
        audit(Mode.UPDATE));
    assertEquals(joined(LISTINGS, LOOK), requests);
  }

  /// It observes before it lists the table again, because the row may only have been late; a row
  /// that it replaces has to be read after that.
  @Test
  void an_audit_that_repairs_lists_again_before_it_rewrites_a_hidden_row() {
    world.record(world.put(CAT, "abc"));
    assertEquals(repaired(Drift.HIDDEN), audit(new HidingStore(), Mode.REPAIR));
    assertEquals(joined(joined(LISTINGS, LOOK), joined(List.of("list rows"), MEND)), requests);
  }

  @Test
  void an_audit_that_only_reports_looks_and_writes_nothing() {
    makeStale();
    assertEquals(
        new Scan.ScannedPage(1, List.of(new Finding(CAT, new RowState.Drifted(Drift.STALE))), null),
        audit(Mode.REPORT));
    assertEquals(joined(LISTINGS, LOOK), requests);
  }

  private void makeStale() {
    world.record(world.put(CAT, "abc"));
    world.put(CAT, "abcd");
  }

  private Scan backfill() {
    return scans(new CountedStore()).backfill(ALL, Mode.REPAIR, world.inAMinute());
  }

  private Scan audit(Mode mode) {
    return audit(new CountedStore(), mode);
  }

  private Scan audit(MetadataStore store, Mode mode) {
    return scans(store).audit(ALL, mode, world.inAMinute());
  }

  private ReconcileBucket scans(MetadataStore store) {
    return new ReconcileBucketService(
        (bucket, prefix, after, limit) -> {
          requests.add("list objects");
          return world.s3.list(bucket, prefix, after, limit);
        },
        location -> {
          requests.add("observe");
          return world.s3.observe(location);
        },
        store,
        world.clock,
        8);
  }

  private static Scan repaired(Drift drift) {
    return new Scan.ScannedPage(1, List.of(new Finding(CAT, new RowState.Repaired(drift))), null);
  }

  private static List<String> joined(List<String> listings, List<String> row) {
    return Stream.concat(listings.stream(), row.stream()).toList();
  }

  private class CountedStore extends WatchedStore {
    CountedStore() {
      super(world.table, requests);
    }

    @Override
    public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
      requests.add("list rows");
      return super.list(bucket, prefix, after, limit);
    }
  }

  /// A store whose listing shows no row.
  private final class HidingStore extends CountedStore {
    @Override
    public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
      var _ = super.list(bucket, prefix, after, limit);
      return new ListResult.EntryPage(List.of(), false);
    }
  }
}
