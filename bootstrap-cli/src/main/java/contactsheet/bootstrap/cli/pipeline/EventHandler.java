package contactsheet.bootstrap.cli.pipeline;

import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.IncomingEvent;
import contactsheet.application.port.in.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Handles events on this machine as the function does on Lambda: reads an event and has it
/// recorded.
public final class EventHandler {
  private final Function<byte[], IncomingEvent> reader;
  private final PersistentRecording recording;
  private final ChangeReport report;

  public EventHandler(
      Function<byte[], IncomingEvent> reader, PersistentRecording recording, ChangeReport report) {
    this.reader = reader;
    this.recording = recording;
    this.report = report;
  }

  /// The outcome of each of the event's changes.
  public List<Outcome> handle(String event) {
    var incoming = reader.apply(event.getBytes(StandardCharsets.UTF_8));
    var records = incoming.handle(recording::record).records();
    records.forEach(report::handled);
    return records.stream()
        .filter(HandledChange.class::isInstance)
        .map(record -> ((HandledChange) record).outcome())
        .toList();
  }
}
