package contactsheet.adapter.crt.dynamodb;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.protocol.dynamodb.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows in DynamoDB's JSON: `{"filename":{"S":"cat.jpg"},…}`.
final class ItemJson {
  private ItemJson() {}

  static void write(String name, Map<String, Value> item, JsonWriter out) throws IOException {
    out.name(name);
    out.beginObject();
    for (var each : item.entrySet()) {
      write(each.getKey(), each.getValue(), out);
    }
    out.endObject();
  }

  private static void write(String attribute, Value value, JsonWriter out) throws IOException {
    out.name(attribute);
    out.beginObject();
    switch (value) {
      case Value.Text(var text) -> out.name("S").value(text);
      case Value.Digits(var digits) -> out.name("N").value(digits);
      case Value.Flag(var flag) -> out.name("BOOL").value(flag);
      case Value.Texts(var texts) -> {
        out.name("L").beginArray();
        for (var text : texts) {
          out.beginObject().name("S").value(text).endObject();
        }
        out.endArray();
      }
      case Value.Fields(var fields) -> write("M", fields, out);
      case Value.Foreign() ->
          throw new IllegalStateException("nobody knows how to write " + attribute);
    }
    out.endObject();
  }

  /// Reads the row that comes next.
  static Map<String, Value> read(JsonReader in) throws IOException {
    var item = new HashMap<String, Value>();
    in.beginObject();
    while (in.hasNext()) {
      item.put(in.nextName(), value(in));
    }
    in.endObject();
    return item;
  }

  /// Reads the list of rows that comes next.
  static List<Map<String, Value>> readAll(JsonReader in) throws IOException {
    var items = new ArrayList<Map<String, Value>>();
    in.beginArray();
    while (in.hasNext()) {
      items.add(read(in));
    }
    in.endArray();
    return items;
  }

  /// Texts, or something that no row of ours has.
  private static Value list(JsonReader in) throws IOException {
    var texts = new ArrayList<String>();
    var onlyTexts = true;
    in.beginArray();
    while (in.hasNext()) {
      if (value(in) instanceof Value.Text(var text)) {
        texts.add(text);
      } else {
        onlyTexts = false;
      }
    }
    in.endArray();
    return onlyTexts ? new Value.Texts(texts) : new Value.Foreign();
  }

  /// A JSON object whose only field names the type.
  private static Value value(JsonReader in) throws IOException {
    Value value = new Value.Foreign();
    in.beginObject();
    while (in.hasNext()) {
      value =
          switch (in.nextName()) {
            case "S" -> new Value.Text(in.nextString());
            case "N" -> new Value.Digits(in.nextString());
            case "BOOL" -> new Value.Flag(in.nextBoolean());
            case "L" -> list(in);
            case "M" -> new Value.Fields(read(in));
            default -> {
              in.skipValue();
              yield new Value.Foreign();
            }
          };
    }
    in.endObject();
    return value;
  }
}
