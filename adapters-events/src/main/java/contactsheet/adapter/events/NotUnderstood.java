package contactsheet.adapter.events;

import contactsheet.domain.Failure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An event of an unknown source, or no event at all. It fails, so that a person sees it, because
/// an answer of success would lose the change that it reported.
///
/// @param label the event's name in a log
/// @param reason a sentence that says which parts were recognised
record NotUnderstood(String label, String reason) implements IncomingEvent {
  private static final int NAMES_SHOWN = 10;

  private static final String UNDERSTOOD =
      "what is understood: S3's events as its own notifications, by SQS, SNS or EventBridge, or as"
          + " tasks of S3 Batch Operations, and s3:TestEvent";

  @Override
  public List<IncomingRecord> records() {
    return List.of(new IncomingRecord.Unreadable(label, Failure.permanent(reason)));
  }

  @Override
  public Answer answer(List<HandledRecord> handled) {
    return DirectAnswer.to(handled);
  }

  /// An event that none of the sources recognises.
  static NotUnderstood of(JsonValue event) {
    return new NotUnderstood(
        event.where(),
        event.where()
            + " is of no known source; it has "
            + fields(event)
            + sources(event)
            + origin(event)
            + setting(event)
            + "; "
            + UNDERSTOOD);
  }

  private static String fields(JsonValue event) {
    var names = event.names().stream().limit(NAMES_SHOWN).map(Excerpt::of).toList();
    return names.isEmpty() ? "no fields" : "the fields " + String.join(", ", names);
  }

  private static String sources(JsonValue event) {
    var sources =
        event.at("Records").elements().stream()
            .flatMap(record -> Stream.of(record.at("eventSource"), record.at("EventSource")))
            .<String>mapMulti(
                (source, named) -> {
                  var name = source.optionalAs(Excerpt::of);
                  if (name != null) {
                    named.accept(name);
                  }
                })
            .distinct()
            .limit(NAMES_SHOWN)
            .collect(Collectors.joining(", "));
    return sources.isEmpty() ? "" : ", and records of " + sources;
  }

  /// Returns the sentence that names the setting for another server's events, if the server is a
  /// known one.
  private static String setting(JsonValue event) {
    return Stream.of(OtherServer.values())
        .filter(server -> new RecordSource("eventSource", server.source()).isIn(event))
        .map(server -> "; set EVENT_SOURCES=" + server.source() + " to have it read")
        .collect(Collectors.joining());
  }

  /// The source that an event of EventBridge names.
  private static String origin(JsonValue event) {
    var origin = event.at("source").optionalAs(Excerpt::of);
    return origin == null ? "" : ", and comes from " + origin;
  }
}
