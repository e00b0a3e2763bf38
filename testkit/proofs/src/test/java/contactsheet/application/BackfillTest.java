package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.DOG;
import static contactsheet.application.World.OTHER_CAT;
import static contactsheet.application.World.PHOTOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every object of a bucket gets its row, with any rows before.
class BackfillTest {
  private static final PageQuery ALL = new PageQuery(PHOTOS, "", null, 100);

  private final World world = new World();
  private final List<String> calls = new ArrayList<>();
  private final ReconcileBucketService service = service(8);

  private ReconcileBucketService service(int maxConcurrency) {
    return new ReconcileBucketService(
        world.s3, world.s3, new WatchedStore(world.table, calls), world.clock, maxConcurrency);
  }

  @Test
  void an_object_without_a_row_gets_one_without_a_sequencer() {
    world.put(CAT, "abc");
    assertEquals(page(1, found(new RowState.Repaired(Drift.MISSING))), backfill(ALL, Mode.REPAIR));
    var row = assertInstanceOf(MetadataEntry.Recorded.class, world.row());
    assertEquals(3, row.metadata().size().bytes());
    assertNull(row.stamp().sequencer());
    assertNull(row.stamp().eventTime());
    assertNotNull(row.stamp().reconciledAt());
  }

  @Test
  void a_row_that_is_right_is_not_written_again() {
    world.record(world.put(CAT, "abc"));
    var before = world.row();
    assertEquals(page(1), backfill(ALL, Mode.REPAIR));
    assertEquals(before, world.row());
    assertEquals(List.of("find"), calls);
  }

  @Test
  void a_stale_row_is_replaced_and_keeps_its_sequencer() {
    var upload = world.put(CAT, "abc");
    world.record(upload);
    world.put(CAT, "abcdef");
    assertEquals(page(1, found(new RowState.Repaired(Drift.STALE))), backfill(ALL, Mode.REPAIR));
    assertEquals(upload.sequencer(), world.row().stamp().sequencer());
  }

  @Test
  void a_dry_run_tells_what_it_would_do_and_writes_nothing() {
    world.put(CAT, "abc");
    assertEquals(page(1, found(new RowState.Drifted(Drift.MISSING))), backfill(ALL, Mode.REPORT));
    assertEquals(List.of(), world.table.entries());
  }

  @Test
  void a_page_says_where_the_next_one_begins() {
    world.put(CAT, "abc");
    world.put(DOG, "abc");
    var first = new PageQuery(PHOTOS, "", null, 1);
    var page = assertInstanceOf(Scan.ScannedPage.class, backfill(first, Mode.REPAIR));
    assertEquals(CAT.key(), page.next());
    var rest = backfill(first.behind(CAT.key()), Mode.REPAIR);
    assertNull(assertInstanceOf(Scan.ScannedPage.class, rest).next());
    assertEquals(2, world.table.entries().size());
  }

  @Test
  void only_what_begins_with_the_prefix_is_looked_at() {
    world.put(CAT, "abc");
    world.put(DOG, "abc");
    backfill(new PageQuery(PHOTOS, "d", null, 100), Mode.REPAIR);
    assertEquals(DOG, world.row().location());
  }

  @Test
  void an_object_that_cannot_be_observed_stops_no_other() {
    world.put(CAT, "abc");
    world.put(DOG, "abc");
    var failure = Failure.retryable("S3 is busy");
    var hidden =
        new ReconcileBucketService(
            world.s3,
            location ->
                location.equals(CAT)
                    ? new ObservationResult.NotObserved(failure)
                    : world.s3.observe(location),
            world.table,
            world.clock,
            8);
    var scan = hidden.backfill(ALL, Mode.REPAIR, world.inAMinute());
    assertEquals(
        new Scan.ScannedPage(
            2,
            List.of(
                new Finding(CAT, new RowState.Failed(failure)),
                new Finding(DOG, new RowState.Repaired(Drift.MISSING))),
            null),
        scan);
  }

  @Test
  void an_object_of_another_bucket_under_the_same_name_is_a_collision() {
    world.record(world.put(OTHER_CAT, "abc"));
    world.put(CAT, "abc");
    var page = assertInstanceOf(Scan.ScannedPage.class, backfill(ALL, Mode.REPAIR));
    var failed = assertInstanceOf(RowState.Failed.class, page.findings().getFirst().result());
    assertEquals(Failure.Kind.PERMANENT, failed.failure().kind());
    assertEquals(OTHER_CAT, world.row().location());
  }

  @Test
  void what_there_is_no_time_for_is_a_retryable_failure() {
    world.put(CAT, "abc");
    var over = new Deadline(world.clock.instant(), world.clock.instant().plusSeconds(60));
    var page = assertInstanceOf(Scan.ScannedPage.class, service.backfill(ALL, Mode.REPAIR, over));
    var failed = assertInstanceOf(RowState.Failed.class, page.findings().getFirst().result());
    assertEquals(Failure.Kind.RETRYABLE, failed.failure().kind());
  }

  @Test
  void a_bucket_that_is_not_there_is_unavailable() {
    var nowhere = new PageQuery(new BucketName("nowhere"), "", null, 100);
    assertEquals(
        new Scan.Unavailable(Failure.permanent("there is no bucket nowhere: create it first")),
        backfill(nowhere, Mode.REPAIR));
    assertInstanceOf(Scan.Unavailable.class, service.count(nowhere));
  }

  @Test
  void objects_are_counted_without_being_looked_at() {
    world.uploads(5);
    var page = new PageQuery(PHOTOS, "picture-", null, 3);
    assertEquals(
        new Scan.ScannedPage(3, List.of(), new ObjectKey("picture-2")), service.count(page));
    assertEquals(
        new Scan.ScannedPage(2, List.of(), null),
        service.count(page.behind(new ObjectKey("picture-2"))));
    assertEquals(List.of(), calls);
  }

  @Test
  void named_objects_are_reconciled_whether_they_are_there_or_not() {
    world.record(world.put(CAT, "abc"));
    world.s3.delete(CAT);
    world.put(DOG, "abc");
    assertEquals(
        List.of(
            new Finding(DOG, new RowState.Repaired(Drift.MISSING)),
            new Finding(CAT, new RowState.Repaired(Drift.ORPHANED)),
            new Finding(OTHER_CAT, new RowState.Agreed())),
        service.reconcile(List.of(DOG, CAT, OTHER_CAT), Mode.REPAIR, world.inAMinute()));
  }

  private Scan backfill(PageQuery page, Mode mode) {
    return service.backfill(page, mode, world.inAMinute());
  }

  private static Scan page(int examined, Finding... findings) {
    return new Scan.ScannedPage(examined, List.of(findings), null);
  }

  private static Finding found(RowState result) {
    return new Finding(CAT, result);
  }
}
