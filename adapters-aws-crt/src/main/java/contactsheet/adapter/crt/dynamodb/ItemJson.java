package contactsheet.adapter.crt.dynamodb;

import contactsheet.adapter.protocol.dynamodb.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Rows in DynamoDB's JSON: `{"filename":{"S":"cat.jpg"},…}`.
final class ItemJson {
  private ItemJson() {}

  static void write(String name, Map<String, Value> item, JsonGenerator out) {
    out.writeName(name);
    out.writeStartObject();
    item.forEach((attribute, value) -> write(attribute, value, out));
    out.writeEndObject();
  }

  private static void write(String attribute, Value value, JsonGenerator out) {
    out.writeName(attribute);
    out.writeStartObject();
    switch (value) {
      case Value.Text(var text) -> out.writeStringProperty("S", text);
      case Value.Digits(var digits) -> out.writeStringProperty("N", digits);
      case Value.Fields(var fields) -> write("M", fields, out);
      case Value.Foreign() ->
          throw new IllegalStateException("nobody knows how to write " + attribute);
    }
    out.writeEndObject();
  }

  /// The row that begins at the parser's token; afterwards the parser stands at its end.
  static Map<String, Value> read(JsonParser in) {
    var item = new HashMap<String, Value>();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      var attribute = in.currentName();
      in.nextToken();
      item.put(attribute, value(in));
    }
    return item;
  }

  /// The rows of the list that begins at the parser's token; afterwards the parser stands at its
  /// end.
  static List<Map<String, Value>> readAll(JsonParser in) {
    var items = new ArrayList<Map<String, Value>>();
    while (in.nextToken() == JsonToken.START_OBJECT) {
      items.add(read(in));
    }
    return items;
  }

  /// An object whose one field names the type.
  private static Value value(JsonParser in) {
    Value value = new Value.Foreign();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      var type = in.currentName();
      in.nextToken();
      value =
          switch (type) {
            case "S" -> new Value.Text(in.getString());
            case "N" -> new Value.Digits(in.getString());
            case "M" -> new Value.Fields(read(in));
            default -> new Value.Foreign();
          };
      in.skipChildren();
    }
    return value;
  }
}
