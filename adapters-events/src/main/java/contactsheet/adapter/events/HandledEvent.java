package contactsheet.adapter.events;

import java.util.List;

/// An event that was handled.
///
/// @param records the outcome of each of its records, in their order
/// @param answer the answer to its source
public record HandledEvent(List<HandledRecord> records, Answer answer) {
  public HandledEvent {
    records = List.copyOf(records);
  }
}
