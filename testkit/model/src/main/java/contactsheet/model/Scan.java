package contactsheet.model;

import contactsheet.application.OneScan;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.domain.BucketName;
import java.util.List;

/// How somebody goes through a whole bucket, beside whatever else happens.
public enum Scan {
  /// Every object, and its row.
  BACKFILL("backfills"),
  /// What the bucket's listing and the table's say different things about.
  AUDIT("audits"),
  /// The same, and every object beside its row.
  DEEP_AUDIT("audits-deeply");

  /// So that a bucket has more pages than one.
  private static final int PAGE_SIZE = 1;

  private final String word;

  Scan(String word) {
    this.word = word;
  }

  /// Goes through the bucket.
  public List<Finding> through(BucketName bucket, ReconcileBucket reconcile, Mode mode) {
    return OneScan.pages(
        bucket,
        PAGE_SIZE,
        switch (this) {
          case BACKFILL -> (page, deadline) -> reconcile.backfill(page, mode, deadline);
          case AUDIT -> (page, deadline) -> reconcile.audit(page, mode, deadline);
          case DEEP_AUDIT -> (page, deadline) -> reconcile.auditDeeply(page, mode, deadline);
        });
  }

  /// As a script says it.
  @Override
  public String toString() {
    return word;
  }
}
