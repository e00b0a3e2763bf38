package contactsheet.adapter.events;

import contactsheet.domain.Failure;
import java.util.List;
import java.util.Objects;
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
    return records.stream().map(HandledRecord::failure).filter(Objects::nonNull).toList();
  }

  boolean failed() {
    return !failures().isEmpty();
  }
}
