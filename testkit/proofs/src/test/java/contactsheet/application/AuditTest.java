package contactsheet.application;

import static contactsheet.application.World.CAT;
import static contactsheet.application.World.DOG;
import static contactsheet.application.World.PHOTOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.BucketName;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Drift;
import contactsheet.domain.Encryption;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Observation;
import contactsheet.domain.Stamp;
import contactsheet.domain.StorageClass;
import contactsheet.seededbug.ForwardingStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Audits and repairs by comparing two listings.
class AuditTest {
  private static final StorageClass ARCHIVE = new StorageClass("GLACIER_IR");
  private static final PageQuery ALL = new PageQuery(PHOTOS, "", null, 100);

  private final World world = new World();
  private final List<String> calls = new ArrayList<>();

  @Test
  void what_agrees_costs_no_look() {
    world.record(world.put(CAT, "abc"), world.put(DOG, "abcd"));
    assertEquals(page(2), audit(new WatchedStore(world.table, calls), Mode.REPORT));
    assertEquals(List.of(), calls);
  }

  @Test
  void missing_stale_and_orphaned_rows_are_told_in_the_order_of_their_keys() {
    var ant = ObjectLocation.of("photos", "ant.jpg");
    world.record(world.put(ant, "abc"), world.put(CAT, "abc"));
    world.s3.delete(ant);
    world.put(CAT, "abd");
    world.put(DOG, "abc");
    assertEquals(
        page(
            3,
            drifted(ant, Drift.ORPHANED),
            drifted(CAT, Drift.STALE),
            drifted(DOG, Drift.MISSING)),
        audit(world.table, Mode.REPORT));
    assertEquals(2, world.table.entries().size());
  }

  @Test
  void a_repair_leaves_nothing_to_tell() {
    world.record(world.put(CAT, "abc"));
    world.s3.delete(CAT);
    world.put(DOG, "abc");
    assertEquals(
        page(2, repaired(CAT, Drift.ORPHANED), repaired(DOG, Drift.MISSING)),
        audit(world.table, Mode.REPAIR));
    assertEquals(page(1), audit(world.table, Mode.REPORT));
    assertInstanceOf(MetadataEntry.Removed.class, world.table.entries().getFirst());
  }

  @Test
  void an_update_mends_all_but_rows_whose_objects_are_gone() {
    var ant = ObjectLocation.of("photos", "ant.jpg");
    world.record(world.put(ant, "abc"), world.put(CAT, "abc"));
    world.s3.delete(ant);
    world.put(CAT, "abd");
    world.put(DOG, "abc");
    assertEquals(
        page(
            3,
            drifted(ant, Drift.ORPHANED),
            repaired(CAT, Drift.STALE),
            repaired(DOG, Drift.MISSING)),
        audit(world.table, Mode.UPDATE));
    assertEquals(page(3, drifted(ant, Drift.ORPHANED)), audit(world.table, Mode.UPDATE));
    assertEquals(page(3, repaired(ant, Drift.ORPHANED)), audit(world.table, Mode.REPAIR));
  }

  @Test
  void an_update_lists_a_hidden_row_again_and_leaves_it_if_its_object_is_gone() {
    world.record(world.put(CAT, "abc"));
    var unlisting =
        listing(
            new ListResult.EntryPage(List.of(), false), new ListResult.EntryPage(List.of(), false));
    assertEquals(page(1, repaired(CAT, Drift.HIDDEN)), audit(unlisting, Mode.UPDATE));
    var leaving =
        new ForwardingStore(world.table) {
          @Override
          public ListResult list(
              BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
            var again = calls.contains("listed");
            calls.add("listed");
            if (again) {
              world.s3.delete(CAT);
            }
            return new ListResult.EntryPage(List.of(), false);
          }
        };
    assertEquals(page(1, drifted(CAT, Drift.ORPHANED)), audit(leaving, Mode.UPDATE));
    assertInstanceOf(MetadataEntry.Recorded.class, world.table.entries().getFirst());
  }

  @Test
  void a_row_from_before_contactsheet_is_not_stale_for_what_it_does_not_say() {
    world.put(CAT, "abc");
    var uploadedAt = world.clock.instant();
    var seen = ObjectMetadata.of(new ByteSize(3), uploadedAt);
    world.table.replaceIfUnchanged(
        null, MetadataEntry.of(CAT, new Observation.Found(seen), Stamp.NONE));
    assertEquals(page(1), audit(world.table, Mode.REPORT));
  }

  @Test
  void what_a_live_event_mends_between_listing_and_looking_is_not_told() {
    var upload = world.put(CAT, "abc");
    var late =
        new ForwardingStore(world.table) {
          @Override
          public ListResult list(
              BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
            var listed = super.list(bucket, prefix, after, limit);
            world.record(upload);
            return listed;
          }
        };
    assertEquals(page(1), audit(late, Mode.REPORT));
  }

  @Test
  void a_row_that_is_right_and_not_listed_is_written_again_to_be_listed() {
    world.record(world.put(CAT, "abc"));
    var before = world.row();
    var unlisting =
        new ForwardingStore(world.table) {
          @Override
          public ListResult list(
              BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
            return new ListResult.EntryPage(List.of(), false);
          }
        };
    assertEquals(page(1, drifted(CAT, Drift.HIDDEN)), audit(unlisting, Mode.REPORT));
    assertEquals(before, world.row());
    assertEquals(page(1, repaired(CAT, Drift.HIDDEN)), audit(unlisting, Mode.REPAIR));
    assertEquals(before.stamp().sequencer(), world.row().stamp().sequencer());
    assertNotNull(world.row().stamp().reconciledAt());
  }

  @Test
  void a_row_that_a_listing_by_time_does_not_show_is_hidden_and_is_written_again_to_be_shown() {
    world.record(world.put(CAT, "abc"), world.put(DOG, "abc"));
    var shown = new HashSet<>(Set.of(DOG.key()));
    var hiding =
        new ForwardingStore(world.table) {
          @Override
          public ReplaceResult replaceIfUnchanged(
              @Nullable MetadataEntry read, MetadataEntry replacement) {
            shown.add(replacement.location().key());
            return super.replaceIfUnchanged(read, replacement);
          }

          @Override
          public ListResult list(
              BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
            var rows = List.of(rows(CAT).getFirst(), rows(DOG).getFirst());
            var hidden = new HashSet<>(Set.of(CAT.key(), DOG.key()));
            hidden.removeAll(shown);
            return new ListResult.EntryPage(rows, false, hidden);
          }
        };
    assertEquals(page(2, drifted(CAT, Drift.HIDDEN)), audit(hiding, Mode.REPORT));
    assertEquals(page(2, repaired(CAT, Drift.HIDDEN)), audit(hiding, Mode.REPAIR));
    assertEquals(page(2), audit(hiding, Mode.REPORT));
    world.put(CAT, "abcd");
    shown.remove(CAT.key());
    assertEquals(page(2, repaired(CAT, Drift.STALE)), audit(hiding, Mode.UPDATE));
    assertEquals(page(2), audit(hiding, Mode.REPORT));
  }

  @Test
  void page_by_page_each_key_is_examined_once_however_the_two_sides_lie() {
    for (int i = 0; i < 40; i++) {
      var object = ObjectLocation.of("photos", "picture-%02d".formatted(i));
      var upload = world.put(object, "abc");
      if (i < 12 || i % 5 == 0) {
        world.record(upload);
      }
      if (i % 7 == 0) {
        world.s3.delete(object);
      }
    }
    var examined = 0;
    var findings = new ArrayList<Finding>();
    @Nullable ObjectKey after = null;
    do {
      var query = new PageQuery(PHOTOS, "", after, 3);
      var page = assertInstanceOf(Scan.ScannedPage.class, audit(world.table, query, Mode.REPORT));
      examined += page.examined();
      findings.addAll(page.findings());
      after = page.next();
    } while (after != null);
    var whole = assertInstanceOf(Scan.ScannedPage.class, audit(world.table, Mode.REPORT));
    assertEquals(whole.examined(), examined);
    assertEquals(whole.findings(), findings);
  }

  @Test
  void a_table_that_cannot_be_listed_is_unavailable() {
    var failure = Failure.retryable("DynamoDB is busy");
    var broken =
        new ForwardingStore(world.table) {
          @Override
          public ListResult list(
              BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
            return new ListResult.NotListed(failure);
          }
        };
    assertEquals(new Scan.Unavailable(failure), audit(broken, Mode.REPORT));
  }

  @Test
  void where_the_table_cannot_be_listed_again_what_was_mended_is_told_all_the_same() {
    world.record(world.put(CAT, "abc"));
    world.put(DOG, "abc");
    var failure = Failure.retryable("DynamoDB is busy");
    var store =
        listing(new ListResult.EntryPage(List.of(), false), new ListResult.NotListed(failure));
    assertEquals(
        page(2, new Finding(CAT, new RowState.Failed(failure)), repaired(DOG, Drift.MISSING)),
        audit(store, Mode.REPAIR));
  }

  @Test
  void rows_that_come_into_the_listing_late_are_looked_for_as_far_as_they_may_be_and_no_further() {
    world.record(world.put(CAT, "abc"), world.put(DOG, "abcd"));
    var store =
        listing(
            new ListResult.EntryPage(List.of(), false),
            new ListResult.EntryPage(rows(CAT), true),
            new ListResult.EntryPage(rows(DOG), true));
    assertEquals(page(2), audit(store, Mode.REPORT));
  }

  @Test
  void a_storage_class_that_changed_without_an_event_is_found_by_the_listings_alone() {
    world.record(world.put(CAT, "abc"), world.put(DOG, "abcd"));
    world.s3.changeStorageClass(CAT, ARCHIVE);
    assertEquals(page(2, drifted(CAT, Drift.STALE)), audit(world.table, Mode.REPORT));
    assertEquals(page(2, repaired(CAT, Drift.STALE)), audit(world.table, Mode.REPAIR));
    assertEquals(page(2), audit(world.table, Mode.REPORT));
  }

  @Test
  void what_no_listing_shows_is_found_by_a_deep_audit_and_by_no_other() {
    world.record(world.put(CAT, "abc"), world.put(DOG, "abcd"));
    world.s3.changeEncryption(CAT, new Encryption("aws:kms", "key"));
    assertEquals(page(2), audit(world.table, Mode.REPORT));
    assertEquals(page(2, drifted(CAT, Drift.STALE)), auditDeeply(Mode.REPORT));
    assertEquals(page(2, repaired(CAT, Drift.STALE)), auditDeeply(Mode.REPAIR));
    assertEquals(page(2), auditDeeply(Mode.REPORT));
  }

  @Test
  void a_deep_audit_finds_what_any_other_finds_in_the_order_of_the_keys() {
    world.record(world.put(CAT, "abc"));
    world.s3.changeEncryption(CAT, new Encryption("aws:kms", "key"));
    world.put(DOG, "abc");
    assertEquals(
        page(2, drifted(CAT, Drift.STALE), drifted(DOG, Drift.MISSING)), auditDeeply(Mode.REPORT));
  }

  @Test
  void a_deep_audit_does_not_blame_a_row_from_before_contactsheet_for_what_it_does_not_say() {
    world.put(CAT, "abc");
    var seen = ObjectMetadata.of(new ByteSize(3), world.clock.instant());
    world.table.replaceIfUnchanged(
        null, MetadataEntry.of(CAT, new Observation.Found(seen), Stamp.NONE));
    assertEquals(page(1), auditDeeply(Mode.REPORT));
  }

  @Test
  void an_object_that_a_deep_audit_cannot_observe_is_told() {
    world.record(world.put(CAT, "abc"));
    var failure = Failure.retryable("S3 is busy");
    var scans =
        new ReconcileBucketService(
            world.s3, _ -> new ObservationResult.NotObserved(failure), world.table, world.clock, 8);
    assertEquals(
        page(1, new Finding(CAT, new RowState.Failed(failure))),
        scans.auditDeeply(ALL, Mode.REPORT, world.inAMinute()));
  }

  private Scan auditDeeply(Mode mode) {
    return new ReconcileBucketService(world.s3, world.s3, world.table, world.clock, 8)
        .auditDeeply(ALL, mode, world.inAMinute());
  }

  @Test
  void a_repair_that_fails_is_told() {
    world.put(CAT, "abc");
    var failure = Failure.permanent("the item is too large");
    assertEquals(
        page(1, new Finding(CAT, new RowState.Failed(failure))),
        audit(new RefusingStore(world.table, failure), Mode.REPAIR));
  }

  /// A store that lists so, call by call, and no more often.
  private MetadataStore listing(ListResult... answers) {
    var next = List.of(answers).iterator();
    return new ForwardingStore(world.table) {
      @Override
      public ListResult list(
          BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
        return next.next();
      }
    };
  }

  private List<MetadataEntry.Recorded> rows(ObjectLocation location) {
    return world.table.entries().stream()
        .filter(row -> row.location().equals(location))
        .map(MetadataEntry.Recorded.class::cast)
        .toList();
  }

  private Scan audit(MetadataStore store, Mode mode) {
    return audit(store, ALL, mode);
  }

  private Scan audit(MetadataStore store, PageQuery page, Mode mode) {
    return new ReconcileBucketService(world.s3, world.s3, store, world.clock, 8)
        .audit(page, mode, world.inAMinute());
  }

  private static Scan page(int examined, Finding... findings) {
    return new Scan.ScannedPage(examined, List.of(findings), null);
  }

  private static Finding drifted(ObjectLocation location, Drift drift) {
    return new Finding(location, new RowState.Drifted(drift));
  }

  private static Finding repaired(ObjectLocation location, Drift drift) {
    return new Finding(location, new RowState.Repaired(drift));
  }
}
