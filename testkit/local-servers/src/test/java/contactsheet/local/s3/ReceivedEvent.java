package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;

/// The one record of a message, as its values by their dotted paths.
record ReceivedEvent(Map<String, String> values) {
  static ReceivedEvent of(String message) {
    var records = JsonParser.parseString(message).getAsJsonObject().getAsJsonArray("Records");
    assertEquals(1, records.size(), message);
    var values = new HashMap<String, String>();
    collect("", records.get(0), values);
    return new ReceivedEvent(values);
  }

  private static void collect(String path, JsonElement value, Map<String, String> values) {
    if (value.isJsonPrimitive()) {
      values.put(path, value.getAsString());
    } else {
      var below = path.isEmpty() ? "" : path + ".";
      value
          .getAsJsonObject()
          .entrySet()
          .forEach(each -> collect(below + each.getKey(), each.getValue(), values));
    }
  }

  String text(String path) {
    return values.getOrDefault(path, "-");
  }

  String sequencer() {
    return text("s3.object.sequencer");
  }

  String summary() {
    return text("eventName") + " " + text("s3.object.key") + " " + text("s3.object.size");
  }
}
