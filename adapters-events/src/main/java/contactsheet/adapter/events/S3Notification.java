package contactsheet.adapter.events;

import java.util.List;

/// A notification in S3's own form, handed to the function itself or carried by a message [S3 User
/// Guide, Event message structure].
///
/// @param records the records, one for each of its `Records`
record S3Notification(List<IncomingRecord> records) implements IncomingEvent {
  S3Notification {
    records = List.copyOf(records);
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return DirectAnswer.to(handled);
  }

  static boolean recognises(JsonValue event, S3Record form) {
    return event.at("Records").elements().stream().anyMatch(form::recognises);
  }

  static S3Notification read(JsonValue event, S3Record form) {
    return new S3Notification(event.at("Records").records(form::read));
  }
}
