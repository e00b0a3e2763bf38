package contactsheet.adapter.events;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.time.Instant;
import java.util.List;

/// A notification that S3 hands to the function itself [S3 User Guide, Event message structure].
///
/// @param records one for each of its `Records`
public record S3Notification(List<IncomingRecord> records) implements IncomingEvent {
  private static final String SOURCE = "aws:s3";

  /// Fields may be added with a minor version; a new major one may mean anything.
  private static final String MAJOR_VERSION = "2";

  public S3Notification {
    records = List.copyOf(records);
  }

  @Override
  public Answer answer(List<Outcome> outcomes) {
    return DirectAnswer.to(handled(outcomes));
  }

  /// Whether any of the records is S3's: then the others are judged one by one.
  static boolean recognises(JsonValue event) {
    return event.at("Records").elements().stream()
        .anyMatch(record -> record.says("eventSource", SOURCE));
  }

  static S3Notification read(JsonValue event) {
    return new S3Notification(
        event.at("Records").elements().stream().map(S3Notification::record).toList());
  }

  private static IncomingRecord record(JsonValue record) {
    try {
      return understood(record);
    } catch (MalformedEventException e) {
      return new IncomingRecord.Unreadable(record.path(), Failure.permanent(e.reason()));
    }
  }

  private static IncomingRecord understood(JsonValue record) {
    record.at("eventSource").as(S3Notification::requireSource);
    record.at("eventVersion").as(S3Notification::requireVersion);
    var name = record.at("eventName").as(EventName::new);
    var change = change(record);
    return name.canChangeRow()
        ? new IncomingRecord.Change(change)
        : new IncomingRecord.Skip(
            change.location().toString(), name + " changes nothing that a row holds");
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

  private static String requireSource(String source) {
    if (!source.equals(SOURCE)) {
      throw new IllegalArgumentException(
          Excerpt.of(source) + " among records of " + SOURCE + ": its kind is not read there");
    }
    return source;
  }

  private static String requireVersion(String version) {
    if (!version.equals(MAJOR_VERSION) && !version.startsWith(MAJOR_VERSION + ".")) {
      throw new IllegalArgumentException(
          Excerpt.of(version) + ": only versions " + MAJOR_VERSION + ".x are understood");
    }
    return version;
  }
}
