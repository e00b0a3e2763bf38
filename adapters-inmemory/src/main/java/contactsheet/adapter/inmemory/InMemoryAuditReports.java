package contactsheet.adapter.inmemory;

import contactsheet.application.port.out.AuditReports;
import contactsheet.domain.AuditReport;
import contactsheet.domain.BucketName;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The reports of audits, in memory. Safe for use by many threads.
public final class InMemoryAuditReports implements AuditReports {
  private record Place(BucketName bucket, Instant round, long step, long page) {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::bucket)
            .thenComparing(Place::round)
            .thenComparingLong(Place::step)
            .thenComparingLong(Place::page);
  }

  private final SortedMap<Place, AuditReport> reports = new TreeMap<>(Place.ORDER);

  @Override
  public synchronized ReportResult keep(AuditReport report) {
    var place = new Place(report.bucket(), report.roundBeganAt(), report.step(), report.page());
    reports.put(place, report);
    return new ReportResult.Kept();
  }

  /// All of them, by bucket, round, step and page.
  public synchronized List<AuditReport> all() {
    return List.copyOf(reports.values());
  }
}
