package contactsheet.application.port.in;

import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;

/// Reads what is known of a bucket's audits: through which time its rows are verified, and what the
/// rounds have found.
public interface FindAuditStatus {
  /// What is known of this bucket's audits.
  StatusAnswer find(BucketName bucket);

  /// The answer.
  sealed interface StatusAnswer {
    /// The bucket is audited in rounds.
    record Known(AuditStatus status) implements StatusAnswer {}

    /// No round has begun in this bucket.
    record Unknown() implements StatusAnswer {}

    /// The table could not be read.
    record Unavailable(Failure failure) implements StatusAnswer {}
  }
}
