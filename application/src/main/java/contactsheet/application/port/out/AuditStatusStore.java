package contactsheet.application.port.out;

import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import org.jspecify.annotations.Nullable;

/// Keeps what is known of each bucket's audits, beside the entries of its objects and never among
/// them. Every write is one atomic step; reads see every write that was over before them.
public interface AuditStatusStore {
  /// Reads what is known of a bucket's audits.
  FoundStatus find(BucketName bucket);

  /// Puts `next` in the place of the status that was read, if that one is still stored: equal in
  /// revision.
  ///
  /// @param read the status that [#find] answered, or none if it found nothing
  /// @param next the next status of the same bucket, with a later revision
  Replacement replaceIfUnchanged(@Nullable AuditStatus read, AuditStatus next);

  /// The result of a read.
  sealed interface FoundStatus {
    /// What is stored.
    record Stored(AuditStatus status) implements FoundStatus {}

    /// Nothing is stored of this bucket's audits.
    record Nothing() implements FoundStatus {}

    /// The table did not answer, or holds a row that cannot be read.
    record NotRead(Failure failure) implements FoundStatus {}
  }

  /// The result of a replacement.
  sealed interface Replacement {
    /// The status is stored.
    record Replaced() implements Replacement {}

    /// The status that was read is not stored any more: another step was faster.
    record Changed() implements Replacement {}

    /// The table did not answer, or refused the request: the status may or may not be stored.
    record NotReplaced(Failure failure) implements Replacement {}
  }
}
