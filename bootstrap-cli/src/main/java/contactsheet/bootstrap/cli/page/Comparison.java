package contactsheet.bootstrap.cli.page;

import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.http.JsonDocument;
import java.io.IOException;
import java.util.List;

/// The comparison of the buckets with the table.
///
/// @param objects the number of objects
/// @param rows the number of rows
/// @param waiting the number of deliveries that are not handled yet
/// @param differences the number of objects that differ
/// @param shown the first of these objects, at most 20
record Comparison(int objects, int rows, int waiting, int differences, List<Difference> shown) {
  static final int MOST_SHOWN = 20;

  /// The comparison before the first look.
  static final Comparison NOTHING = new Comparison(0, 0, 0, 0, List.of());

  Comparison {
    shown = List.copyOf(shown);
  }

  String json() {
    return JsonDocument.of(this::write);
  }

  void write(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("equal").value(differences == 0);
    json.name("objects").value(objects);
    json.name("rows").value(rows);
    json.name("waiting").value(waiting);
    json.name("differing").value(differences);
    json.name("differences").beginArray();
    for (var difference : shown) {
      difference.write(json);
    }
    json.endArray().endObject();
  }
}
