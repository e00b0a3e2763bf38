package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a batch, and what became of its records.
///
/// @param id by which its source wants to hear of it; absent where the source gave none
/// @param records what it said, one or more
record HandledItem(@Nullable String id, List<HandledRecord> records) {
  HandledItem {
    records = List.copyOf(records);
  }

  /// Why records of it failed, if any did.
  List<Failure> failures() {
    return records.stream()
        .<Failure>mapMulti(
            (record, failures) -> {
              if (record.outcome() instanceof Outcome.Failed(var failure)) {
                failures.accept(failure);
              }
            })
        .toList();
  }

  boolean failed() {
    return !failures().isEmpty();
  }
}
