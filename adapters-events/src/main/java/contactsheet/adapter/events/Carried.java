package contactsheet.adapter.events;

import java.util.List;

/// Records in something that carries them and hears only of success and failure: a list of an
/// EventBridge pipe, a single record without its envelope, or what Lambda keeps of an asynchronous
/// invocation that failed.
///
/// @param source what it was recognised as, for a person
/// @param records those of all parts, in their order
record Carried(String source, List<IncomingRecord> records) implements IncomingEvent {
  Carried {
    records = List.copyOf(records);
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return DirectAnswer.to(handled);
  }
}
