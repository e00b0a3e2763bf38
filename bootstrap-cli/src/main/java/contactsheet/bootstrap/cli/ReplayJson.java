package contactsheet.bootstrap.cli;

import contactsheet.adapter.events.Answer;
import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingEvent;
import contactsheet.adapter.events.IncomingRecord;
import contactsheet.adapter.queries.Attributes;
import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// A replay in lines of JSON for a program: the same lines as a person gets, each an object with
/// the file's name.
///
/// @param file what to call it
record ReplayJson(Console console, String file) implements ReplayReport {
  @Override
  public void read(IncomingEvent event) {
    line(
        json -> {
          json.writeStringProperty("source", event.source());
          json.writeNumberProperty("records", event.records().size());
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
              json.writeStringProperty("reason", reason);
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
          json.writeStringProperty("outcome", record.result());
          json.writeStringProperty("record", record.label());
          if (record instanceof HandledChange(var change, _)) {
            place(json, change);
          }
          if (record instanceof IncomingRecord.Skip(_, var reason)) {
            json.writeStringProperty("reason", reason);
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
          json.writeBooleanProperty("assumed", assumed);
          switch (answer) {
            case Answer.Reply(var document) -> json.writeName("answer").writeRawValue(document);
            case Answer.Rejection(var failed, var records) -> {
              json.writeObjectPropertyStart("error");
              json.writeNumberProperty("failed", failed.size());
              json.writeNumberProperty("records", records);
              json.writeEndObject();
            }
          }
        });
  }

  private void line(Consumer<JsonGenerator> fields) {
    console.say(
        JsonDocument.of(
            json -> {
              json.writeStartObject().writeStringProperty("file", file);
              fields.accept(json);
              json.writeEndObject();
            }));
  }

  private static void change(JsonGenerator json, String name, ObjectChange change) {
    action(json, name, change.location().toString());
    place(json, change);
  }

  private static void action(JsonGenerator json, String name, String label) {
    json.writeStringProperty("action", name).writeStringProperty("record", label);
  }

  private static void place(JsonGenerator json, ObjectChange change) {
    json.writeStringProperty(Attributes.BUCKET, change.location().bucket().value());
    json.writeStringProperty(Attributes.FILENAME, change.location().key().value());
    if (change.sequencer() != null) {
      json.writeStringProperty(Attributes.SEQUENCER, change.sequencer().value());
    }
    if (change.eventTime() != null) {
      json.writeStringProperty(Attributes.EVENT_TIME, change.eventTime().toString());
    }
  }

  private static void failure(JsonGenerator json, Failure failure) {
    json.writeStringProperty("failure", failure.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("reason", failure.reason());
  }
}
