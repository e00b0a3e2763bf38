package contactsheet.application;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.ListResult;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectSelection;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/// Scans a bucket page by page, and takes the reconcile path for each object that needs it.
public final class ReconcileBucketService implements ReconcileBucket {
  private final ObjectListing listing;
  private final MetadataStore store;
  private final ObjectCheck check;
  private final Inspection inspection;
  private final BucketAudit audit;

  /// For a table of every object.
  ///
  /// @param clock the clock for the rows' times and for the deadline
  /// @param maxConcurrency the most objects handled at once, over all calls; 1 or more
  public ReconcileBucketService(
      ObjectListing listing,
      ObjectMetadataSource source,
      MetadataStore store,
      InstantSource clock,
      int maxConcurrency) {
    this(listing, source, store, clock, maxConcurrency, ObjectSelection.ALL);
  }

  /// @param clock the clock for the rows' times and for the deadline
  /// @param maxConcurrency the most objects handled at once, over all calls; 1 or more
  /// @param selection the selection of the objects that the table is about
  public ReconcileBucketService(
      ObjectListing listing,
      ObjectMetadataSource source,
      MetadataStore store,
      InstantSource clock,
      int maxConcurrency,
      ObjectSelection selection) {
    this(
        listing,
        new SelectedObjects(source, selection),
        store,
        clock,
        new BoundedConcurrency(maxConcurrency, clock));
  }

  ReconcileBucketService(
      ObjectListing listing,
      SelectedObjects source,
      MetadataStore store,
      InstantSource clock,
      Concurrency concurrency) {
    this.listing = listing;
    this.store = store;
    check = new ObjectCheck(new Reconciler(source, store, clock));
    inspection = new Inspection(concurrency);
    audit = new BucketAudit(store, source, check, inspection);
  }

  @Override
  public Scan backfill(PageQuery page, Mode mode, Deadline deadline) {
    return switch (objects(page)) {
      case ListingResult.NotListed(var failure) -> new Scan.Unavailable(failure);
      case ListingResult.ObjectPage objects -> {
        var locations =
            objects.objects().stream()
                .map(object -> new ObjectLocation(page.bucket(), object.key()))
                .toList();
        yield new Scan.ScannedPage(
            locations.size(),
            Inspection.told(reconcile(locations, mode, deadline)),
            objects.more() ? locations.getLast().key() : null);
      }
    };
  }

  @Override
  public Scan audit(PageQuery page, Mode mode, Deadline deadline) {
    return audited(page, both -> audit.of(page, both, both.suspects(), mode, deadline));
  }

  @Override
  public Scan auditDeeply(PageQuery page, Mode mode, Deadline deadline) {
    return audited(page, both -> audit.deeply(page, both, mode, deadline));
  }

  private Scan audited(PageQuery page, Function<TwoListings, Scan> audit) {
    return switch (objects(page)) {
      case ListingResult.NotListed(var failure) -> new Scan.Unavailable(failure);
      case ListingResult.ObjectPage objects ->
          switch (store.list(page.bucket(), page.prefix(), page.after(), page.limit())) {
            case ListResult.NotListed(var failure) -> new Scan.Unavailable(failure);
            case ListResult.EntryPage rows ->
                audit.apply(
                    TwoListings.of(page.bucket(), objects, new KeysUpTo(page.upTo()).of(rows)));
          };
    };
  }

  @Override
  public List<Finding> reconcile(List<ObjectLocation> objects, Mode mode, Deadline deadline) {
    return inspection.of(
        objects, Function.identity(), location -> check.of(location, mode), deadline);
  }

  @Override
  public Scan count(PageQuery page) {
    return switch (objects(page)) {
      case ListingResult.NotListed(var failure) -> new Scan.Unavailable(failure);
      case ListingResult.ObjectPage(var objects, var more) ->
          new Scan.ScannedPage(objects.size(), List.of(), more ? objects.getLast().key() : null);
    };
  }

  private ListingResult objects(PageQuery page) {
    return switch (listing.list(page.bucket(), page.prefix(), page.after(), page.limit())) {
      case ListingResult.ObjectPage objects -> new KeysUpTo(page.upTo()).of(objects);
      case ListingResult.NotListed failed -> failed;
    };
  }
}
