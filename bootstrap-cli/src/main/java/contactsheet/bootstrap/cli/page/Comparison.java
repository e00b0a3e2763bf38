package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.json.JsonDocument;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// How the buckets and the table stand to each other.
///
/// @param objects how many there are
/// @param rows how many objects the table tells of
/// @param waiting how many deliveries are under way
/// @param differences how many objects differ
/// @param shown the first of them
record Comparison(int objects, int rows, int waiting, int differences, List<Difference> shown) {
  static final int MOST_SHOWN = 20;

  /// Before anybody has looked.
  static final Comparison NOTHING = new Comparison(0, 0, 0, 0, List.of());

  Comparison {
    shown = List.copyOf(shown);
  }

  String json() {
    return JsonDocument.of(this::write);
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeBooleanProperty("equal", differences == 0);
    json.writeNumberProperty("objects", objects);
    json.writeNumberProperty("rows", rows);
    json.writeNumberProperty("waiting", waiting);
    json.writeNumberProperty("differing", differences);
    json.writeArrayPropertyStart("differences");
    shown.forEach(difference -> difference.write(json));
    json.writeEndArray().writeEndObject();
  }
}
