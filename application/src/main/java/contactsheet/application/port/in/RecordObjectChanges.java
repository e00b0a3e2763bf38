package contactsheet.application.port.in;

import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Deadline;
import java.util.List;

/// Brings the rows of changed objects up to date.
///
/// Safe to call again with the same changes, in any order, from any number of places at once: once
/// every change has been handled at least once, the table equals the bucket.
public interface RecordObjectChanges {
  /// Observes every object of the batch and saves the observations. A failed object never stops the
  /// others, and all tasks end with the call.
  ///
  /// @param deadline the deadline; objects that cannot be handled by then are retryable failures
  /// @return one outcome for each change, in the order of the batch
  List<Outcome> record(ChangeBatch batch, Deadline deadline);
}
