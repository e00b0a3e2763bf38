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
import contactsheet.domain.KeyRange;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One step of a round: page after page, and after each page the status is replaced. Where a round
/// is spread over several ranges, the next pages of all of them are examined at once, and the
/// status is replaced after them. The places where a round goes on move only behind pages that were
/// examined whole, and whose report is kept.
final class AuditPages {
  private static final int FAILURES_TOLD = 10;

  /// How much later than the deadline a page of several may still come back.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final PageAudit pages;
  private final AuditStatusStore statuses;
  private final PageReports reports;
  private final InstantSource clock;
  private final int pageSize;
  private final Concurrency concurrency;
  private final Deadline deadline;
  private final List<Finding> failures = new ArrayList<>();
  private AuditCounts counts = AuditCounts.NONE;

  /// The ranges on whose next page something has failed.
  private final Set<KeyRange> failedOnce = new HashSet<>();

  AuditPages(
      PageAudit pages,
      AuditStatusStore statuses,
      PageReports reports,
      InstantSource clock,
      int pageSize,
      Concurrency concurrency,
      Deadline deadline) {
    this.pages = pages;
    this.statuses = statuses;
    this.reports = reports;
    this.clock = clock;
    this.pageSize = pageSize;
    this.concurrency = concurrency;
    this.deadline = deadline;
  }

  /// @param status the status as it is stored, held for this step
  AuditStep from(AuditStatus status) {
    var stored = status;
    while (hasTime()) {
      var round = Objects.requireNonNull(stored.running());
      var scanned = new ArrayList<Scan.ScannedPage>();
      for (var scan : scans(stored, round)) {
        switch (scan) {
          case Scan.Unavailable(var failure) -> {
            return stopped(stored, failure);
          }
          case Scan.ScannedPage page -> scanned.add(page);
        }
      }
      var gone = goneOn(round, scanned);
      var unreported = reports.keep(stored, gone.findings(), clock.instant());
      if (unreported != null) {
        return stopped(stored, unreported);
      }
      var next =
          gone.left().isEmpty()
              ? stored.ended(round.through(gone.counts(), clock.instant()))
              : stored.goneOn(round.goneOn(gone.left(), gone.counts()));
      var failure = replaced(stored, next);
      if (failure != null) {
        return worked(stored, failure);
      }
      stored = next;
      if (stored.running() == null) {
        return worked(stored, null);
      }
    }
    return stopped(stored, null);
  }

  private boolean hasTime() {
    return deadline.allowsStartAt(clock.instant());
  }

  /// The next page of each range. A page ends with the deadline by itself.
  private List<Scan> scans(AuditStatus stored, AuditRound round) {
    Function<KeyRange, Scan> scan =
        range ->
            pages.scan(
                new PageQuery(
                    stored.bucket(), stored.prefix(), range.after(), range.upTo(), pageSize),
                round.deep(),
                deadline);
    return round.left().size() == 1
        ? List.of(scan.apply(round.left().getFirst()))
        : concurrency.forEach(
            round.left(),
            scan,
            Scan.Unavailable::new,
            new Deadline(deadline.end(), deadline.end().plus(PATIENCE)));
  }

  /// What came of a page of each range.
  ///
  /// @param left the ranges of keys that are left
  /// @param findings the findings that are counted
  private record Gone(List<KeyRange> left, AuditCounts counts, List<Finding> findings) {}

  private Gone goneOn(AuditRound round, List<Scan.ScannedPage> scanned) {
    var left = new ArrayList<KeyRange>();
    var more = AuditCounts.NONE;
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < scanned.size(); i++) {
      var range = round.left().get(i);
      var page = scanned.get(i);
      var result = pages.settle(page, round.counts().plus(more), deadline);
      if (isToBeRepeated(range, result)) {
        result = result.mendedAlone();
        left.add(range);
      } else if (page.next() != null) {
        left.add(range.behind(page.next()));
      }
      more = more.plus(result.counts());
      findings.addAll(result.findings());
      note(result.left());
    }
    counts = counts.plus(more);
    return new Gone(left, more, findings);
  }

  /// A page on which something failed is examined once more; what fails again is counted. Where the
  /// deadline cut it, that is left to the next step.
  private boolean isToBeRepeated(KeyRange range, PageAudit.Result page) {
    if (page.counts().failed() == 0 || (hasTime() && failedOnce.remove(range))) {
      return false;
    }
    failedOnce.add(range);
    return true;
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
