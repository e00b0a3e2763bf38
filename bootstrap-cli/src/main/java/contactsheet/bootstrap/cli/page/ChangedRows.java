package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The rows that were written since anybody was told, each once. Safe for use by many threads.
final class ChangedRows {
  /// Whoever would have to hear more had better read everything again.
  private static final int MOST_TOLD = 200;

  private Map<ObjectLocation, Boolean> gone = new LinkedHashMap<>();

  synchronized void written(MetadataEntry entry) {
    gone.put(entry.location(), entry instanceof MetadataEntry.Removed);
  }

  /// Tells of each of them.
  ///
  /// @param state how things stand, to be told instead where there are too many
  void tell(Live live, Supplier<String> state) {
    var rows = take();
    if (rows.size() > MOST_TOLD) {
      live.tell("state", state.get());
    } else {
      rows.forEach((location, isGone) -> live.tell("row", json(location, isGone)));
    }
  }

  private synchronized Map<ObjectLocation, Boolean> take() {
    var taken = gone;
    gone = new LinkedHashMap<>();
    return taken;
  }

  private static String json(ObjectLocation location, boolean isGone) {
    return JsonDocument.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("bucket", location.bucket().value());
          json.writeStringProperty("key", location.key().value());
          json.writeBooleanProperty("gone", isGone);
          json.writeEndObject();
        });
  }
}
