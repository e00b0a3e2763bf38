package contactsheet.adapter.events;

import java.util.List;

/// Records from a source that learns only of success and failure: a list of an EventBridge pipe, a
/// single record without its envelope, or the record of a failed asynchronous invocation.
///
/// @param source the recognised source, for a person
/// @param records the records of all parts, in their order
record Carried(String source, List<IncomingRecord> records) implements IncomingEvent {
  Carried {
    records = List.copyOf(records);
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return DirectAnswer.to(handled);
  }
}
