package contactsheet.bootstrap.cli;

import contactsheet.adapter.events.EventReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Does on this machine what the function does on Lambda: reads an event and has it recorded.
final class EventHandler implements Consumer<String> {
  private final EventReader reader;
  private final PersistentRecording recording;
  private final ChangeReport report;

  EventHandler(EventReader reader, PersistentRecording recording, ChangeReport report) {
    this.reader = reader;
    this.recording = recording;
    this.report = report;
  }

  @Override
  public void accept(String event) {
    var incoming = reader.read(event.getBytes(StandardCharsets.UTF_8));
    var outcomes = recording.record(incoming.changes());
    incoming
        .handled(outcomes)
        .forEach(handled -> report.handled(handled.record().label(), handled.outcome()));
  }
}
