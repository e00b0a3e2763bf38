package contactsheet.application.port.in;

import contactsheet.domain.Deadline;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the table equal to a bucket without events: for objects that are older than the first
/// event, and for events that were lost.
///
/// Safe while events are handled and while other scans run. A bucket is scanned page by page, and
/// the caller keeps the key at which the last page ended. So a bucket of any size needs the memory
/// of one page, and another process can go on with a scan.
public interface ReconcileBucket {
  /// Compares every object of a page of the bucket with its row.
  ///
  /// @param deadline the deadline; objects that cannot be handled by then are retryable failures
  Scan backfill(PageQuery page, Mode mode, Deadline deadline);

  /// Compares a page of the bucket's listing with the table's. Where they seem to differ, it reads
  /// the row and then observes the object before it reports a difference, so a change that happens
  /// meanwhile is none. A repair is decided by the same two answers: it makes three requests for a
  /// row beside the listings.
  ///
  /// @param deadline the deadline; objects that cannot be handled by then are retryable failures
  Scan audit(PageQuery page, Mode mode, Deadline deadline);

  /// Audits, and observes every object besides, to compare every attribute that its row has: some
  /// change without any event, and no listing shows them. One request to S3 for each object, beside
  /// those of [#audit].
  ///
  /// @param deadline the deadline; objects that cannot be handled by then are retryable failures
  Scan auditDeeply(PageQuery page, Mode mode, Deadline deadline);

  /// Compares each of these objects with its row.
  ///
  /// @param deadline the deadline; objects that cannot be handled by then are retryable failures
  /// @return one finding for each, in their order
  List<Finding> reconcile(List<ObjectLocation> objects, Mode mode, Deadline deadline);

  /// Counts the objects of a page of the bucket and observes none: its findings are empty.
  Scan count(PageQuery page);

  /// How differences are treated.
  enum Mode {
    /// Report them.
    REPORT,
    /// Replace the row, if it is still the one that was read, and if its object is there. A row
    /// whose object is gone is reported and stays, so that the caller can decide about all such
    /// rows together.
    UPDATE,
    /// Replace the row, if it is still the one that was read.
    REPAIR
  }

  /// The result for a page.
  sealed interface Scan {
    /// One page.
    ///
    /// @param examined how many keys were compared
    /// @param findings the differences and failures, in the order of the keys
    /// @param next the key behind which the next page begins, or none if this page is the last
    record ScannedPage(int examined, List<Finding> findings, @Nullable ObjectKey next)
        implements Scan {
      public ScannedPage {
        findings = List.copyOf(findings);
      }
    }

    /// The bucket or the table could not be listed: nothing was done.
    record Unavailable(Failure failure) implements Scan {}
  }

  /// The finding about one object.
  record Finding(ObjectLocation location, RowState result) {}

  /// The state of one object and its row.
  sealed interface RowState {
    /// Row and object agree: nothing was written.
    record Agreed() implements RowState {}

    /// They differ; nothing was written.
    record Drifted(Drift drift) implements RowState {}

    /// They differed, and the row was replaced.
    record Repaired(Drift drift) implements RowState {}

    /// The object or its row could not be read, or the row could not be replaced.
    record Failed(Failure failure) implements RowState {}
  }
}
