package contactsheet.local.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The one record of a message, as its values by their dotted paths.
record ReceivedEvent(Map<String, String> values) {
  static ReceivedEvent of(String message) {
    var values = new HashMap<String, String>();
    var path = new ArrayDeque<String>();
    var records = 0;
    try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), message)) {
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          path.addLast(json.currentName() == null ? "" : json.currentName() + ".");
          records += path.size() == 2 ? 1 : 0;
        } else if (token == JsonToken.END_OBJECT) {
          path.removeLast();
        } else if (token.isScalarValue()) {
          values.put(String.join("", path) + json.currentName(), json.getString());
        }
      }
    }
    assertEquals(1, records, message);
    return new ReceivedEvent(values);
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
