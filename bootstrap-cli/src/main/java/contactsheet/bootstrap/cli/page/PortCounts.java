package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.json.JsonDocument;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/// How often each port was called, and what came of the last call. Safe for use by many threads.
final class PortCounts {
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

  /// Whether they changed since somebody asked this.
  synchronized boolean changed() {
    var was = changed;
    changed = false;
    return was;
  }

  String json() {
    return JsonDocument.of(this::write);
  }

  synchronized void write(JsonGenerator json) {
    json.writeStartObject();
    counts.forEach(
        (port, count) -> {
          json.writeObjectPropertyStart(port);
          json.writeNumberProperty("calls", count.calls);
          json.writeNumberProperty("failures", count.failures);
          json.writeStringProperty("last", count.last).writeEndObject();
        });
    json.writeEndObject();
  }
}
