package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.seededbug.SeededBug;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/// Knows how things stand, and tells what is new of it: no more often than somebody can read.
final class Newsroom {
  private final Live live;
  private final Switches switches;
  private final PortCounts counts;
  private final ChangedRows rows;
  private final Supplier<Comparison> truth;
  private final Supplier<Set<String>> buckets;
  private final Bugs bugs;
  private Comparison told = Comparison.NOTHING;

  /// @param buckets those that there are now
  Newsroom(
      Live live,
      Switches switches,
      PortCounts counts,
      ChangedRows rows,
      Supplier<Comparison> truth,
      Supplier<Set<String>> buckets,
      Bugs bugs) {
    this.live = live;
    this.switches = switches;
    this.counts = counts;
    this.rows = rows;
    this.truth = truth;
    this.buckets = buckets;
    this.bugs = bugs;
  }

  /// Everything, for somebody who has heard nothing yet.
  String state() {
    return JsonDocument.of(
        json -> {
          json.writeStartObject().writeArrayPropertyStart("buckets");
          buckets.get().forEach(json::writeString);
          json.writeEndArray();
          json.writeNumberProperty("mostBytes", ContentResource.MOST_BYTES);
          json.writeName("troubles");
          switches.write(json);
          json.writeArrayPropertyStart("bugs");
          bugs.all().forEach(bug -> write(json, bug));
          json.writeEndArray();
          json.writeName("counts");
          counts.write(json);
          json.writeName("truth");
          truth.get().write(json);
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, SeededBug bug) {
    json.writeStartObject();
    json.writeStringProperty("name", Bugs.label(bug));
    json.writeStringProperty("title", bug.title());
    json.writeStringProperty("explanation", bug.explanation());
    json.writeEndObject();
  }

  /// Tells which rows were written, and how often each port was called.
  void tellOfRowsAndPorts() {
    rows.tell(live, this::state);
    if (counts.changed()) {
      live.tell("counts", counts.json());
    }
  }

  /// Tells how bucket and table stand to each other, if that is news.
  void tellOfTruth() {
    var now = truth.get();
    if (!now.equals(told)) {
      told = now;
      live.tell("truth", now.json());
    }
  }
}
