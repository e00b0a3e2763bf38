package contactsheet.adapter.events;

import contactsheet.domain.BucketName;
import java.util.List;

/// The message that S3 sends to a destination when a bucket's notifications are configured. It has
/// no object, and it is not an error.
///
/// @param bucket the bucket whose notifications were configured
record TestEvent(BucketName bucket) implements IncomingEvent {
  private static final String NAME = "s3:TestEvent";

  @Override
  public List<IncomingRecord> records() {
    return List.of(new IncomingRecord.Skip(NAME, "S3 tried the notifications of bucket " + bucket));
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return DirectAnswer.to(handled);
  }

  /// A test message has no records. An event with records is read for them.
  static boolean recognises(JsonValue event) {
    return event.says("Event", NAME) && !event.names().contains("Records");
  }

  static TestEvent read(JsonValue event) {
    return new TestEvent(event.at("Bucket").as(BucketName::new));
  }
}
