package contactsheet.contract.aws.proof;

import com.google.gson.JsonParser;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.time.Instant;

/// Reads the local S3's notifications, each of one change, of keys that need no decoding.
final class Notification {
  private Notification() {}

  static ObjectChange read(String message) {
    var event =
        JsonParser.parseString(message)
            .getAsJsonObject()
            .getAsJsonArray("Records")
            .get(0)
            .getAsJsonObject();
    var s3 = event.getAsJsonObject("s3");
    var object = s3.getAsJsonObject("object");
    return new ObjectChange(
        ObjectLocation.of(
            s3.getAsJsonObject("bucket").get("name").getAsString(),
            object.get("key").getAsString()),
        new Sequencer(object.get("sequencer").getAsString()),
        Instant.parse(event.get("eventTime").getAsString()));
  }
}
