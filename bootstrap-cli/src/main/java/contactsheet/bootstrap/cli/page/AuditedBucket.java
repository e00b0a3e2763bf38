package contactsheet.bootstrap.cli.page;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.bootstrap.cli.pipeline.Repairs;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.RemovalLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/// One audit of a whole bucket. A repair removes rows last, and none if they are too many: the
/// folder may be the wrong one for this table.
final class AuditedBucket {
  private static final RowState ORPHANED = new RowState.Drifted(Drift.ORPHANED);

  private final Repairs repairs;
  private final Mode mode;
  private final List<Finding> findings = new ArrayList<>();
  private long examined;

  /// @param mode the mode: [Mode#UPDATE] for a repair that removes rows within the limit
  AuditedBucket(Repairs repairs, Mode mode) {
    this.repairs = repairs;
    this.mode = mode;
  }

  List<Finding> findings() {
    return findings;
  }

  /// Goes through the bucket.
  ///
  /// @return why it did not come to the end, if it did not
  @Nullable Failure through(BucketName bucket) {
    @Nullable PageQuery next = new PageQuery(bucket, "", null, PageQuery.MAX_LIMIT);
    while (next != null) {
      switch (repairs.audit(next, mode)) {
        case Scan.Unavailable(var failure) -> {
          return failure;
        }
        case Scan.ScannedPage(int more, var page, var last) -> {
          examined += more;
          findings.addAll(page);
          next = last == null ? null : next.behind(last);
        }
      }
    }
    return null;
  }

  /// Removes the rows whose objects are gone, if the mode allows it.
  ///
  /// @return why it removed none, if they are too many
  @Nullable String removeRows() {
    var orphans = findings.stream().filter(it -> it.result().equals(ORPHANED)).toList();
    if (mode != Mode.UPDATE || orphans.isEmpty()) {
      return null;
    }
    var rows = examined - findings.stream().filter(AuditedBucket::hadNoRow).count();
    if (RemovalLimit.HALF.stops(orphans.size(), rows)) {
      return String.format(
          Locale.ROOT,
          "%,d of %,d rows would be removed, because their objects are gone, and none was: see"
              + " whether this is the right folder for this table",
          orphans.size(),
          rows);
    }
    findings.removeIf(it -> it.result().equals(ORPHANED));
    orphans.stream()
        .map(Finding::location)
        .gather(Gatherers.windowFixed(PageQuery.MAX_LIMIT))
        .forEach((List<ObjectLocation> window) -> findings.addAll(repairs.repair(window)));
    return null;
  }

  private static boolean hadNoRow(Finding finding) {
    return switch (finding.result()) {
      case RowState.Drifted(var drift) -> drift == Drift.MISSING;
      case RowState.Repaired(var drift) -> drift == Drift.MISSING;
      case RowState.Agreed _, RowState.Failed _ -> false;
    };
  }
}
