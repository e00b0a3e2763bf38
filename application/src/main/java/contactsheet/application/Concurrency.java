package contactsheet.application;

import contactsheet.domain.Deadline;
import contactsheet.domain.Failure;
import java.util.List;
import java.util.function.Function;

/// How a number of items is handled: one after the other, or several at the same time.
interface Concurrency {
  /// The results of `handling`, in the order of the items. Nothing outlives the call.
  ///
  /// @param failed the result for an item that could not be handled, or not in time
  <T, R> List<R> forEach(
      List<T> items, Function<T, R> handling, Function<Failure, R> failed, Deadline deadline);
}
