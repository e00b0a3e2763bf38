package contactsheet.adapter.events;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.time.Instant;
import java.util.List;

/// A notification in S3's own form, handed to the function itself or carried by a message [S3 User
/// Guide, Event message structure].
///
/// @param records one for each of its `Records`
record S3Notification(List<IncomingRecord> records) implements IncomingEvent {
  private static final RecordSource SOURCE = new RecordSource("eventSource", "aws:s3");
  private static final Version VERSION = new Version("2");

  S3Notification {
    records = List.copyOf(records);
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return DirectAnswer.to(handled);
  }

  static boolean recognises(JsonValue event) {
    return SOURCE.isAmong(event);
  }

  static S3Notification read(JsonValue event) {
    return new S3Notification(event.at("Records").records(S3Notification::understood));
  }

  private static List<IncomingRecord> understood(JsonValue record) {
    SOURCE.require(record);
    record.at("eventVersion").as(VERSION::require);
    var name = record.at("eventName").as(EventName::new);
    return List.of(name.recordOf(change(record)));
  }

  private static ObjectChange change(JsonValue record) {
    var s3 = record.at("s3");
    var object = s3.at("object");
    return new ObjectChange(
        new ObjectLocation(
            s3.at("bucket").at("name").as(BucketName::new),
            object.at("key").as(key -> new ObjectKey(FormUrlEncoding.decode(key)))),
        object.at("sequencer").optionalAs(Sequencer::new),
        record.at("eventTime").optionalAs(Instant::parse));
  }
}
