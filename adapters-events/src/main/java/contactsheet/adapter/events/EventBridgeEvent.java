package contactsheet.adapter.events;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.util.List;

/// An event of S3 on EventBridge's bus, handed to the function itself or carried by a message [S3
/// User Guide, EventBridge event message structure]. Its key is not encoded.
///
/// @param records the one record that it is
record EventBridgeEvent(List<IncomingRecord> records) implements IncomingEvent {
  private static final Version VERSION = new Version("0");

  /// The version of the fields within `detail`, where the event has it.
  private static final Version SCHEMA_VERSION = new Version("1");

  EventBridgeEvent {
    records = List.copyOf(records);
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return DirectAnswer.to(handled);
  }

  static boolean recognises(JsonValue event) {
    return event.says("source", "aws.s3") && event.names().contains("detail-type");
  }

  static EventBridgeEvent read(JsonValue event) {
    return new EventBridgeEvent(event.orUnreadable(EventBridgeEvent::understood));
  }

  private static List<IncomingRecord> understood(JsonValue event) {
    var type = event.at("detail-type").as(DetailType::new);
    event.at("detail").at("version").as(VERSION::require);
    event.at("detail").at("event-version").optionalAs(SCHEMA_VERSION::require);
    return List.of(type.recordOf(change(event)));
  }

  private static ObjectChange change(JsonValue event) {
    var detail = event.at("detail");
    var object = detail.at("object");
    return new ObjectChange(
        new ObjectLocation(
            detail.at("bucket").at("name").as(BucketName::new),
            object.at("key").as(ObjectKey::new)),
        object.at("sequencer").unlessEmpty().optionalAs(Sequencer::new),
        event.at("time").asTime());
  }
}
