package contactsheet.bootstrap.cli.watch;

import contactsheet.adapter.http.JsonDocument;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The rows that were written since the last message to browsers, each once. Safe for use by many
/// threads.
public final class ChangedRows {
  /// With more rows than this a browser reads everything again.
  private static final int MOST_TOLD = 200;

  private Map<ObjectLocation, Boolean> gone = new LinkedHashMap<>();

  synchronized void written(MetadataEntry entry) {
    gone.put(entry.location(), entry instanceof MetadataEntry.Removed);
  }

  /// Sends each of them.
  ///
  /// @param state the supplier of a description of everything, which is sent instead if there are
  ///     more than 200 rows
  public void tell(Live live, Supplier<String> state) {
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
          json.beginObject();
          json.name("bucket").value(location.bucket().value());
          json.name("key").value(location.key().value());
          json.name("gone").value(isGone);
          json.endObject();
        });
  }
}
