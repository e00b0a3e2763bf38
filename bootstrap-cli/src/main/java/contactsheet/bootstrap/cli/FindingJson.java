package contactsheet.bootstrap.cli;

import contactsheet.adapter.queries.Attributes;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Result;
import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.domain.ObjectLocation;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/// A finding as a line of JSON: what an audit prints, and what is kept of failures. Read back, it
/// names an object.
final class FindingJson {
  private FindingJson() {}

  static String line(Finding finding) {
    return JsonDocument.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty(Attributes.BUCKET, finding.location().bucket().value());
          json.writeStringProperty(Attributes.FILENAME, finding.location().key().value());
          write(json, finding.result());
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Result result) {
    json.writeStringProperty("result", FindingText.result(result));
    switch (result) {
      case Result.Agreed() -> {}
      case Result.Drifted(var drift) -> json.writeStringProperty("drift", FindingText.name(drift));
      case Result.Repaired(var drift) -> json.writeStringProperty("drift", FindingText.name(drift));
      case Result.Failed(var failure) -> {
        json.writeStringProperty("failure", failure.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("reason", failure.reason());
      }
    }
  }

  /// The object that a line is about.
  ///
  /// @throws IllegalArgumentException if the line names none
  static ObjectLocation location(String line) {
    try {
      return JsonDocument.read(
          line,
          json -> {
            var bucket = "";
            var key = "";
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
              var name = json.currentName();
              json.nextToken();
              switch (name) {
                case Attributes.BUCKET -> bucket = json.getString();
                case Attributes.FILENAME -> key = json.getString();
                default -> json.skipChildren();
              }
            }
            return ObjectLocation.of(bucket, key);
          });
    } catch (JacksonException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
  }
}
