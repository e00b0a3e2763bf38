package contactsheet.adapter.events;

import contactsheet.domain.Failure;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A part of a batch with the outcomes of its records.
///
/// @param id the id that the answer uses; absent where the source gave none
/// @param records its records, one or more
record HandledItem(@Nullable String id, List<HandledRecord> records) {
  HandledItem {
    records = List.copyOf(records);
  }

  /// The failures of its records; empty if none failed.
  List<Failure> failures() {
    return records.stream().map(HandledRecord::failure).filter(Objects::nonNull).toList();
  }

  boolean failed() {
    return !failures().isEmpty();
  }
}
