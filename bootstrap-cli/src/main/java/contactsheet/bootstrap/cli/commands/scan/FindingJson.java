package contactsheet.bootstrap.cli.commands.scan;

import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.http.Attributes;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.Result;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.util.Locale;

/// A finding as a line of JSON: what an audit prints, and what is kept of failures. Read back, it
/// names an object.
final class FindingJson {
  private FindingJson() {}

  static String line(Finding finding) {
    return JsonDocument.of(
        json -> {
          json.beginObject();
          json.name(Attributes.BUCKET).value(finding.location().bucket().value());
          json.name(Attributes.FILENAME).value(finding.location().key().value());
          write(json, finding.result());
          json.endObject();
        });
  }

  private static void write(JsonWriter json, Result result) throws IOException {
    json.name("result").value(FindingText.result(result));
    switch (result) {
      case Result.Agreed() -> {}
      case Result.Drifted(var drift) -> json.name("drift").value(FindingText.name(drift));
      case Result.Repaired(var drift) -> json.name("drift").value(FindingText.name(drift));
      case Result.Failed(var failure) -> {
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
              case Attributes.BUCKET -> bucket = json.nextString();
              case Attributes.FILENAME -> key = json.nextString();
              default -> json.skipValue();
            }
          }
          json.endObject();
          return ObjectLocation.of(bucket, key);
        });
  }
}
