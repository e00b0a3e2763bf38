package contactsheet.bootstrap.cli.watch;

import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.http.JsonDocument;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// How often each port was called, and the result of its last call. Safe for use by many threads.
public final class PortCounts {
  private final Map<String, Count> counts = new TreeMap<>();
  private boolean changed;

  private record Count(long calls, long failures, String last) {}

  /// "1 row", "2 rows".
  static String counted(int count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /// @param port the interface's name
  /// @param last the call and its answer, for a person
  synchronized void called(String port, boolean failed, String last) {
    var before = counts.getOrDefault(port, new Count(0, 0, ""));
    counts.put(port, new Count(before.calls + 1, before.failures + (failed ? 1 : 0), last));
    changed = true;
  }

  /// Returns whether they changed since the last call of this.
  public synchronized boolean changed() {
    var was = changed;
    changed = false;
    return was;
  }

  /// All of them, as a document.
  public String json() {
    return JsonDocument.of(this::write);
  }

  /// Writes all of them, as an object.
  public synchronized void write(JsonWriter json) throws IOException {
    json.beginObject();
    for (var each : counts.entrySet()) {
      var count = each.getValue();
      json.name(each.getKey()).beginObject();
      json.name("calls").value(count.calls);
      json.name("failures").value(count.failures);
      json.name("last").value(count.last).endObject();
    }
    json.endObject();
  }
}
