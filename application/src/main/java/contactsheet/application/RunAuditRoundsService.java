package contactsheet.application;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.out.AuditReports;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore.FoundStatus;
import contactsheet.application.port.out.AuditStatusStore.Replacement;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Deadline;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Runs rounds. What has to outlive a step is in the store, and each replacement of it looks
/// whether another step has replaced it: so a step that was killed, delayed or started twice does
/// no harm.
public final class RunAuditRoundsService implements RunAuditRounds {
  private final ReconcileBucket reconcile;
  private final AuditStatusStore statuses;
  private final @Nullable AuditReports reports;
  private final InstantSource clock;
  private final int pageSize;
  private final Concurrency concurrency;

  /// Rounds of which no reports are kept.
  ///
  /// @param reconcile the use case that compares and mends page by page
  /// @param statuses the store of what is known of the rounds
  /// @param clock the clock for the times of rounds and for the deadline
  public RunAuditRoundsService(
      ReconcileBucket reconcile, AuditStatusStore statuses, InstantSource clock) {
    this(reconcile, statuses, null, clock, PageQuery.MAX_LIMIT);
  }

  /// @param reports the place for the reports of what the rounds find; none for no reports
  /// @param pageSize how many keys are examined between two looks at the store, 1 to 1,000
  public RunAuditRoundsService(
      ReconcileBucket reconcile,
      AuditStatusStore statuses,
      @Nullable AuditReports reports,
      InstantSource clock,
      int pageSize) {
    this(
        reconcile,
        statuses,
        reports,
        clock,
        pageSize,
        new BoundedConcurrency(Integer.MAX_VALUE, clock));
  }

  /// @param concurrency the concurrency for the ranges of a round that is spread over several
  RunAuditRoundsService(
      ReconcileBucket reconcile,
      AuditStatusStore statuses,
      @Nullable AuditReports reports,
      InstantSource clock,
      int pageSize,
      Concurrency concurrency) {
    this.reconcile = reconcile;
    this.statuses = statuses;
    this.reports = reports;
    this.clock = clock;
    this.pageSize = pageSize;
    this.concurrency = concurrency;
  }

  @Override
  public AuditStep step(AuditPlan plan, Deadline deadline) {
    return switch (statuses.find(plan.bucket())) {
      case FoundStatus.NotRead(var failure) -> new AuditStep.Unavailable(failure);
      case FoundStatus.Nothing() -> step(plan, null, deadline);
      case FoundStatus.Stored(var status) -> step(plan, status, deadline);
    };
  }

  /// The time of a new round is taken here, before anything of bucket or table is looked at: what
  /// differs at that time is met by the round, or is no difference any more.
  private AuditStep step(AuditPlan plan, @Nullable AuditStatus read, Deadline deadline) {
    var now = clock.instant();
    var status = read == null ? AuditStatus.before(plan, now) : read.under(plan, now);
    if (status.isHeldAt(now)) {
      return new AuditStep.AnotherAtWork(status);
    }
    if (!status.isDueAt(now, plan)) {
      return new AuditStep.NothingDue(status);
    }
    var held = status.held(plan, now, deadline.end());
    return switch (statuses.replaceIfUnchanged(read, held)) {
      case Replacement.Replaced() -> pages(held.revision(), deadline).from(held);
      case Replacement.Changed() -> new AuditStep.AnotherAtWork(status);
      case Replacement.NotReplaced(var failure) -> new AuditStep.Unavailable(failure);
    };
  }

  private AuditPages pages(long step, Deadline deadline) {
    return new AuditPages(
        new PageAudit(reconcile),
        statuses,
        new PageReports(reports, step),
        clock,
        pageSize,
        concurrency,
        deadline);
  }
}
