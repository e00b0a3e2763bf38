package contactsheet.application;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.out.AuditReports;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.BucketName;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectSelection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Opens to the model what the product keeps to itself: the scan of a bucket on the caller's
/// thread, one object after the other, and rounds of such scans.
public final class OneScan {
  private static final Deadline NONE = new Deadline(Instant.MAX, Instant.MAX);

  private OneScan() {}

  /// The use case of scans.
  public static ReconcileBucket on(
      ObjectListing listing,
      ObjectMetadataSource source,
      MetadataStore store,
      InstantSource clock) {
    return new ReconcileBucketService(
        listing, new SelectedObjects(source, ObjectSelection.ALL), store, clock, new OneByOne());
  }

  /// The use case of rounds.
  public static RunAuditRounds rounds(
      ReconcileBucket reconcile,
      AuditStatusStore statuses,
      AuditReports reports,
      InstantSource clock,
      int pageSize) {
    return new RunAuditRoundsService(reconcile, statuses, reports, clock, pageSize, new OneByOne());
  }

  /// Returns all findings of a scan of a bucket, page by page. It stops if a page cannot be read.
  ///
  /// @param pageSize the most objects and rows in a page
  /// @param scan the scan of one page
  public static List<Finding> pages(
      BucketName bucket, int pageSize, BiFunction<PageQuery, Deadline, Scan> scan) {
    var findings = new ArrayList<Finding>();
    var page = new PageQuery(bucket, "", null, pageSize);
    while (scan.apply(page, NONE) instanceof Scan.ScannedPage(_, var found, var next)) {
      findings.addAll(found);
      if (next == null) {
        break;
      }
      page = page.behind(next);
    }
    return findings;
  }

  private static final class OneByOne implements Concurrency {
    @Override
    public <T, R> List<R> forEach(
        List<T> items, Function<T, R> handling, Function<Failure, R> failed, Deadline deadline) {
      return items.stream().map(handling).toList();
    }
  }
}
