package contactsheet.application;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Scan;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore.Replacement;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One step of a round: page after page, and after each page the status is replaced. The place
/// where a round goes on moves only behind a page that was examined whole, and whose report is
/// kept.
final class AuditPages {
  private static final int FAILURES_TOLD = 10;

  private final PageAudit pages;
  private final AuditStatusStore statuses;
  private final PageReports reports;
  private final InstantSource clock;
  private final int pageSize;
  private final Deadline deadline;
  private final List<Finding> failures = new ArrayList<>();
  private AuditCounts counts = AuditCounts.NONE;
  private boolean repeatsAPage;

  AuditPages(
      PageAudit pages,
      AuditStatusStore statuses,
      PageReports reports,
      InstantSource clock,
      int pageSize,
      Deadline deadline) {
    this.pages = pages;
    this.statuses = statuses;
    this.reports = reports;
    this.clock = clock;
    this.pageSize = pageSize;
    this.deadline = deadline;
  }

  /// @param status as it is stored, held for this step
  AuditStep from(AuditStatus status) {
    var stored = status;
    while (hasTime()) {
      var round = Objects.requireNonNull(stored.running());
      var page = new PageQuery(stored.bucket(), stored.prefix(), round.after(), pageSize);
      switch (pages.scan(page, round.deep(), deadline)) {
        case Scan.Unavailable(var failure) -> {
          return stopped(stored, failure);
        }
        case Scan.ScannedPage scanned -> {
          var result = counted(pages.settle(scanned, round.counts(), deadline));
          var unreported = reports.keep(stored, result.findings(), clock.instant());
          if (unreported != null) {
            return stopped(stored, unreported);
          }
          var next = after(stored, round, scanned, result.counts());
          var failure = replaced(stored, next);
          if (failure != null) {
            return worked(stored, failure);
          }
          stored = next;
          if (stored.running() == null) {
            return worked(stored, null);
          }
        }
      }
    }
    return stopped(stored, null);
  }

  private boolean hasTime() {
    return deadline.allowsStartAt(clock.instant());
  }

  /// A page on which something failed is examined once more; what fails again is counted. Where the
  /// deadline cut it, that is left to the next step.
  private PageAudit.Result counted(PageAudit.Result page) {
    repeatsAPage = page.counts().failed() > 0 && !(repeatsAPage && hasTime());
    var result = repeatsAPage ? page.mendedAlone() : page;
    counts = counts.plus(result.counts());
    note(result.left());
    return result;
  }

  private AuditStatus after(
      AuditStatus stored, AuditRound round, Scan.ScannedPage scanned, AuditCounts more) {
    if (repeatsAPage) {
      return stored.goneOn(round.upTo(round.after(), more));
    }
    return scanned.next() == null
        ? stored.ended(round.through(more, clock.instant()))
        : stored.goneOn(round.upTo(scanned.next(), more));
  }

  private void note(List<Finding> left) {
    left.stream().limit(FAILURES_TOLD - failures.size()).forEach(failures::add);
  }

  /// Lets the next step go on at once. Where that fails, it goes on when this one would have ended.
  private AuditStep stopped(AuditStatus stored, @Nullable Failure why) {
    var released = stored.released();
    var failure = replaced(stored, released);
    return failure == null ? worked(released, why) : worked(stored, why == null ? failure : why);
  }

  private @Nullable Failure replaced(AuditStatus stored, AuditStatus next) {
    return switch (statuses.replaceIfUnchanged(stored, next)) {
      case Replacement.Replaced() -> null;
      case Replacement.Changed() ->
          Failure.retryable("another step has gone on with the round: this one stops");
      case Replacement.NotReplaced(var failure) -> failure;
    };
  }

  private AuditStep worked(AuditStatus status, @Nullable Failure stoppedBy) {
    return new AuditStep.Worked(status, counts, failures, stoppedBy);
  }
}
