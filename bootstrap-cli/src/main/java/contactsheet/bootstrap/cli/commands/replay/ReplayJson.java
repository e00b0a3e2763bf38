package contactsheet.bootstrap.cli.commands.replay;

import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.events.Answer;
import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingEvent;
import contactsheet.adapter.events.IncomingRecord;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.domain.Attribute;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import java.io.IOException;
import java.util.Locale;

/// A replay in lines of JSON for a program: the same lines as a person gets, each an object with
/// the file's name.
///
/// @param file the name of the event's file
record ReplayJson(Console console, String file) implements ReplayReport {
  @Override
  public void read(IncomingEvent event) {
    line(
        json -> {
          json.name("source").value(event.source());
          json.name("records").value(event.records().size());
        });
  }

  @Override
  public void planned(PlannedAction action) {
    line(
        json -> {
          switch (action) {
            case PlannedAction.Observe(var change) -> change(json, "observe", change);
            case PlannedAction.Share(var change, _) -> change(json, "share", change);
            case PlannedAction.Skip(var label, var reason) -> {
              action(json, "skip", label);
              json.name("reason").value(reason);
            }
            case PlannedAction.Refuse(var label, var failure) -> {
              action(json, "refuse", label);
              failure(json, failure);
            }
          }
        });
  }

  @Override
  public void handled(HandledRecord record) {
    line(
        json -> {
          json.name("outcome").value(record.result());
          json.name("record").value(record.label());
          if (record instanceof HandledChange(var change, _)) {
            place(json, change);
          }
          if (record instanceof IncomingRecord.Skip(_, var reason)) {
            json.name("reason").value(reason);
          }
          var failure = record.failure();
          if (failure != null) {
            failure(json, failure);
          }
        });
  }

  @Override
  public void answered(Answer answer, boolean assumed) {
    line(
        json -> {
          json.name("assumed").value(assumed);
          switch (answer) {
            case Answer.Reply(var document) -> json.name("answer").jsonValue(document);
            case Answer.Rejection(var failed, var records) -> {
              json.name("error").beginObject();
              json.name("failed").value(failed.size());
              json.name("records").value(records);
              json.endObject();
            }
          }
        });
  }

  private void line(JsonDocument.Content fields) {
    console.say(
        JsonDocument.of(
            json -> {
              json.beginObject().name("file").value(file);
              fields.writeTo(json);
              json.endObject();
            }));
  }

  private static void change(JsonWriter json, String name, ObjectChange change) throws IOException {
    action(json, name, change.location().toString());
    place(json, change);
  }

  private static void action(JsonWriter json, String name, String label) throws IOException {
    json.name("action").value(name).name("record").value(label);
  }

  private static void place(JsonWriter json, ObjectChange change) throws IOException {
    json.name(Attribute.BUCKET).value(change.location().bucket().value());
    json.name(Attribute.FILENAME).value(change.location().key().value());
    if (change.sequencer() != null) {
      json.name(Attribute.SEQUENCER).value(change.sequencer().value());
    }
    if (change.eventTime() != null) {
      json.name(Attribute.EVENT_TIME).value(change.eventTime().toString());
    }
  }

  private static void failure(JsonWriter json, Failure failure) throws IOException {
    json.name("failure").value(failure.kind().name().toLowerCase(Locale.ROOT));
    json.name("reason").value(failure.reason());
  }
}
