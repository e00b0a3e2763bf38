package contactsheet.adapter.events;

import contactsheet.domain.Failure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An event of no source that is known, or no event at all. It fails, so that a person sees it:
/// success would lose whatever it was about.
///
/// @param label what to call it
/// @param reason what was recognised of it and what was not, as a sentence
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

  /// How to have the events of another server read, if they are of one that is known.
  private static String setting(JsonValue event) {
    return Stream.of(OtherServer.values())
        .filter(server -> new RecordSource("eventSource", server.source()).isIn(event))
        .map(server -> "; set EVENT_SOURCES=" + server.source() + " to have it read")
        .collect(Collectors.joining());
  }

  /// What an event on a bus says of where it comes from.
  private static String origin(JsonValue event) {
    var origin = event.at("source").optionalAs(Excerpt::of);
    return origin == null ? "" : ", and comes from " + origin;
  }
}
