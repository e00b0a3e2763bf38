package contactsheet.adapter.events;

import java.util.List;

/// An event that was handled.
///
/// @param records what became of each of its records, in their order
/// @param answer what its source is told
public record HandledEvent(List<HandledRecord> records, Answer answer) {
  public HandledEvent {
    records = List.copyOf(records);
  }
}
