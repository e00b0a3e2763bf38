package contactsheet.application.port.in;

import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings the table up to a bucket without any event: for objects from before the first one, and
/// for what got lost.
///
/// Safe beside live events and beside itself. A bucket is gone through a page at a time: whoever
/// asks keeps the place where the last page ended, so any number of objects needs the memory of one
/// page, and nothing is lost with the one who asks.
public interface ReconcileBucket {
  /// Looks at every object of a page of the bucket, and at its row.
  ///
  /// @param deadline objects that cannot be handled by then are retryable failures
  Scan backfill(PageQuery page, Mode mode, Deadline deadline);

  /// Compares a page of the bucket's listing with the table's, and looks only at what seems to
  /// differ: at the row and then at the object, before anything is said about it. So a change
  /// that happens meanwhile, and whose event comes, is no difference. A repair is made by that same
  /// look: three requests for a row beside the listings.
  ///
  /// @param deadline objects that cannot be handled by then are retryable failures
  Scan audit(PageQuery page, Mode mode, Deadline deadline);

  /// Audits, and observes every object besides, to compare every attribute that its row has: some
  /// change without any event, and no listing shows them. One request to S3 for each object, beside
  /// those of [#audit].
  ///
  /// @param deadline objects that cannot be handled by then are retryable failures
  Scan auditDeeply(PageQuery page, Mode mode, Deadline deadline);

  /// Looks at each of these objects, and at its row.
  ///
  /// @param deadline objects that cannot be handled by then are retryable failures
  /// @return one finding for each, in their order
  List<Finding> reconcile(List<ObjectLocation> objects, Mode mode, Deadline deadline);

  /// Counts the objects of a page of the bucket, and looks at none: its findings are empty.
  Scan count(PageQuery page);

  /// What to do about what differs.
  enum Mode {
    /// Tell it.
    REPORT,
    /// Replace the row, if it is still the one that was read.
    REPAIR
  }

  /// What came of a page.
  sealed interface Scan {
    /// One page.
    ///
    /// @param examined how many keys were gone through
    /// @param findings all that is to be told, in the order of the keys; of what agrees, nothing
    /// @param next the key behind which the next page begins, or none if this page is the last
    record Page(int examined, List<Finding> findings, @Nullable ObjectKey next) implements Scan {
      public Page {
        findings = List.copyOf(findings);
      }
    }

    /// The bucket or the table could not be listed: nothing was done.
    record Unavailable(Failure failure) implements Scan {}
  }

  /// What was found of one object.
  record Finding(ObjectLocation location, Result result) {}

  /// What is the matter with one object.
  sealed interface Result {
    /// The row tells what is there: nothing was written.
    record Agreed() implements Result {}

    /// It does not; nothing was written.
    record Drifted(Drift drift) implements Result {}

    /// It did not; it was replaced.
    record Repaired(Drift drift) implements Result {}

    /// Nothing is known, or the row could not be replaced.
    record Failed(Failure failure) implements Result {}
  }
}
