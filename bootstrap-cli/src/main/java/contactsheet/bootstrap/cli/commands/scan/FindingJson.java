package contactsheet.bootstrap.cli.commands.scan;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.domain.Attribute;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.util.Locale;

/// A finding as a line of JSON, which an audit prints and a file of failures keeps. It can be read
/// back to the object that it names.
final class FindingJson {
  private FindingJson() {}

  static String line(Finding finding) {
    return Console.visible(
        JsonDocument.of(
            json -> {
              json.beginObject();
              json.name(Attribute.BUCKET).value(finding.location().bucket().value());
              json.name(Attribute.FILENAME).value(finding.location().key().value());
              write(json, finding.result());
              json.endObject();
            }));
  }

  private static void write(JsonWriter json, RowState result) throws IOException {
    json.name("result").value(FindingText.result(result));
    switch (result) {
      case RowState.Agreed() -> {}
      case RowState.Drifted(var drift) -> json.name("drift").value(FindingText.name(drift));
      case RowState.Repaired(var drift) -> json.name("drift").value(FindingText.name(drift));
      case RowState.Failed(var failure) -> {
        json.name("failure").value(failure.kind().name().toLowerCase(Locale.ROOT));
        json.name("reason").value(failure.reason());
      }
    }
  }

  /// The object that a line is about.
  ///
  /// @throws IllegalArgumentException if the line names none
  static ObjectLocation location(String line) {
    return JsonDocument.read(
        line,
        json -> {
          var bucket = "";
          var key = "";
          while (json.hasNext()) {
            switch (json.nextName()) {
              case Attribute.BUCKET -> bucket = text(json, Attribute.BUCKET);
              case Attribute.FILENAME -> key = text(json, Attribute.FILENAME);
              default -> json.skipValue();
            }
          }
          json.endObject();
          return ObjectLocation.of(bucket, key);
        });
  }

  private static String text(JsonReader json, String name) throws IOException {
    if (json.peek() != JsonToken.STRING) {
      throw new IllegalArgumentException(name + " is not a text");
    }
    return json.nextString();
  }
}
