package contactsheet.contract.aws.proof;

import static java.util.Objects.requireNonNull;

import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.time.Instant;
import java.util.HashMap;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the local S3's notifications, each of one change, of keys that need no decoding.
final class Notification {
  private static final JsonFactory JSON = new JsonFactory();

  private Notification() {}

  static ObjectChange read(String message) {
    var values = new HashMap<String, String>();
    try (var json = JSON.createParser(ObjectReadContext.empty(), message)) {
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          values.put(json.currentName(), json.getString());
        }
      }
    }
    return new ObjectChange(
        ObjectLocation.of(requireNonNull(values.get("name")), requireNonNull(values.get("key"))),
        new Sequencer(requireNonNull(values.get("sequencer"))),
        Instant.parse(requireNonNull(values.get("eventTime"))));
  }
}
