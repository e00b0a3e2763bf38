package contactsheet.bootstrap.lambda;

import contactsheet.domain.AuditPlan;
import contactsheet.domain.BucketName;

/// Where reports of audits are kept.
///
/// @param bucket the bucket
/// @param prefix the beginning of their keys: empty, or with a slash at its end
record ReportPlace(BucketName bucket, String prefix) {
  /// Whether reports would be among the objects that are audited.
  boolean isWithin(AuditPlan plan) {
    var reports = prefix + plan.bucket() + "/";
    return bucket.equals(plan.bucket())
        && (reports.startsWith(plan.prefix()) || plan.prefix().startsWith(reports));
  }
}
