package contactsheet.application.rounds;

import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Deadline;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What could be wrong with rounds, put where the product could have it.
enum Bug {
  NONE,
  /// Every third page is taken for examined.
  SKIPS_A_PAGE,
  /// A page begins one key too late.
  LEAVES_A_GAP,
  /// A round is said to verify the time of its end.
  VERIFIES_TOO_LATE,
  /// A round is said to verify the time of its beginning, as if its listings had been new.
  FORGETS_THE_LAG,
  /// A round is said to verify a time long before its beginning.
  VERIFIES_TOO_EARLY,
  /// Of the ranges of a round, the second begins one key too late.
  LEAVES_A_GAP_BETWEEN_RANGES,
  /// A round is said to be through when the first of its ranges is.
  ENDS_WITH_ITS_FIRST_RANGE;

  private static final int RANGES = 3;
  private static final ObjectKey THIRD = new ObjectKey("c");

  ReconcileBucket in(ReconcileBucket sound) {
    return switch (this) {
      case SKIPS_A_PAGE, LEAVES_A_GAP, LEAVES_A_GAP_BETWEEN_RANGES -> new Pages(this, sound);
      case NONE,
          VERIFIES_TOO_LATE,
          FORGETS_THE_LAG,
          VERIFIES_TOO_EARLY,
          ENDS_WITH_ITS_FIRST_RANGE ->
          sound;
    };
  }

  AuditStatusStore in(AuditStatusStore sound) {
    return switch (this) {
      case VERIFIES_TOO_LATE, FORGETS_THE_LAG, VERIFIES_TOO_EARLY, ENDS_WITH_ITS_FIRST_RANGE ->
          new Statuses(this, sound);
      case NONE, SKIPS_A_PAGE, LEAVES_A_GAP, LEAVES_A_GAP_BETWEEN_RANGES -> sound;
    };
  }

  private @Nullable AuditStatus changed(AuditStatus status) {
    var running = status.running();
    return switch (this) {
      case ENDS_WITH_ITS_FIRST_RANGE ->
          running != null && running.left().size() == RANGES - 1
              ? status.ended(running.through(AuditCounts.NONE, running.beganAt()))
              : null;
      case NONE,
          SKIPS_A_PAGE,
          LEAVES_A_GAP,
          LEAVES_A_GAP_BETWEEN_RANGES,
          VERIFIES_TOO_LATE,
          FORGETS_THE_LAG,
          VERIFIES_TOO_EARLY ->
          verifyingAnotherTime(status);
    };
  }

  private @Nullable AuditStatus verifyingAnotherTime(AuditStatus status) {
    var last = status.last();
    if (last == null || status.verifiedThrough() == null || status.running() != null) {
      return null;
    }
    var through =
        switch (this) {
          case VERIFIES_TOO_LATE -> last.endedAt();
          case FORGETS_THE_LAG -> last.beganAt();
          case VERIFIES_TOO_EARLY -> last.beganAt().minus(Duration.ofHours(1));
          case NONE,
              SKIPS_A_PAGE,
              LEAVES_A_GAP,
              LEAVES_A_GAP_BETWEEN_RANGES,
              ENDS_WITH_ITS_FIRST_RANGE ->
              status.verifiedThrough();
        };
    return new AuditStatus(
        status.bucket(),
        status.prefix(),
        status.revision(),
        status.since(),
        through,
        status.deeplyVerifiedThrough(),
        status.deepRoundBeganAt(),
        null,
        status.heldUntil(),
        last);
  }

  private record Statuses(Bug bug, AuditStatusStore sound) implements AuditStatusStore {
    @Override
    public FoundStatus find(BucketName bucket) {
      return sound.find(bucket);
    }

    @Override
    public Replacement replaceIfUnchanged(@Nullable AuditStatus read, AuditStatus next) {
      var changed = bug.changed(next);
      return sound.replaceIfUnchanged(read, changed == null ? next : changed);
    }
  }

  private static final class Pages implements ReconcileBucket {
    private final Bug bug;
    private final ReconcileBucket sound;
    private int pages;

    Pages(Bug bug, ReconcileBucket sound) {
      this.bug = bug;
      this.sound = sound;
    }

    @Override
    public Scan audit(PageQuery page, Mode mode, Deadline deadline) {
      if (bug == SKIPS_A_PAGE) {
        pages++;
        return pages % 3 == 0 ? sound.count(page) : sound.audit(page, mode, deadline);
      }
      if (bug == LEAVES_A_GAP_BETWEEN_RANGES) {
        return sound.audit(isSecondRange(page) ? page.behind(THIRD) : page, mode, deadline);
      }
      return sound.audit(page, mode, deadline) instanceof Scan.ScannedPage scanned
          ? withAGap(page, scanned)
          : sound.audit(page, mode, deadline);
    }

    /// The ranges of a history end with its second and its fourth key.
    private static boolean isSecondRange(PageQuery page) {
      return page.after() != null && page.upTo() != null && page.after().compareTo(THIRD) < 0;
    }

    private Scan withAGap(PageQuery page, Scan.ScannedPage scanned) {
      var next = scanned.next();
      if (next != null
          && sound.count(new PageQuery(page.bucket(), page.prefix(), next, 1))
              instanceof Scan.ScannedPage(_, _, var later)
          && later != null) {
        next = later;
      }
      return new Scan.ScannedPage(scanned.examined(), scanned.findings(), next);
    }

    @Override
    public Scan backfill(PageQuery page, Mode mode, Deadline deadline) {
      return sound.backfill(page, mode, deadline);
    }

    @Override
    public Scan auditDeeply(PageQuery page, Mode mode, Deadline deadline) {
      return sound.auditDeeply(page, mode, deadline);
    }

    @Override
    public List<Finding> reconcile(List<ObjectLocation> objects, Mode mode, Deadline deadline) {
      return sound.reconcile(objects, mode, deadline);
    }

    @Override
    public Scan count(PageQuery page) {
      return sound.count(page);
    }
  }
}
