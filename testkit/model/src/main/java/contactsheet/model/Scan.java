package contactsheet.model;

import contactsheet.application.OneScan;
import contactsheet.application.port.in.ReconcileBucket;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Mode;
import contactsheet.domain.BucketName;
import java.util.List;

/// The kinds of scans of a whole bucket.
public enum Scan {
  /// Every object, and its row.
  BACKFILL("backfills"),
  /// The objects that differ in the bucket's listing and the table's.
  AUDIT("audits"),
  /// The same, and every object beside its row.
  DEEP_AUDIT("audits-deeply");

  /// A small page, so that a bucket has more than one.
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

  /// Returns its text in a script.
  @Override
  public String toString() {
    return word;
  }
}
