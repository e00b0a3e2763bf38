package contactsheet.bootstrap.cli.page;

import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.bootstrap.cli.pipeline.LocalObjects;
import contactsheet.bootstrap.cli.watch.WatchedPipeline;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Sends browsers the state of bucket, table and ports, and the changes, at most as often as a
/// person can read.
final class Newsroom {
  private final WatchedPipeline watched;
  private final Supplier<Comparison> truth;
  private final LocalObjects objects;
  private final @Nullable Troubles troubles;
  private Comparison told = Comparison.NOTHING;

  /// @param troubles the switches, where the table is in memory
  Newsroom(
      WatchedPipeline watched,
      Supplier<Comparison> truth,
      LocalObjects objects,
      @Nullable Troubles troubles) {
    this.watched = watched;
    this.truth = truth;
    this.objects = objects;
    this.troubles = troubles;
  }

  /// Everything, for a browser that has just connected.
  String state() {
    return JsonDocument.of(
        json -> {
          json.beginObject().name("buckets").beginArray();
          for (var bucket : objects.buckets()) {
            json.value(bucket);
          }
          json.endArray();
          json.name("mostBytes").value(ContentResource.MOST_BYTES);
          if (troubles != null) {
            writePositions(json.name("troubles"), troubles);
            writeBugs(json.name("bugs"), troubles);
          }
          watched.counts().write(json.name("counts"));
          truth.get().write(json.name("truth"));
          json.endObject();
        });
  }

  /// Tells the positions of the switches.
  ///
  /// @return the same, as a document
  String tellOfTroubles(Troubles switches) {
    var positions = JsonDocument.of(json -> writePositions(json, switches));
    watched.live().tell("troubles", positions);
    return positions;
  }

  private static void writePositions(JsonWriter json, Troubles troubles) throws IOException {
    json.beginObject();
    for (var each : troubles.positions().entrySet()) {
      json.name(each.getKey()).value(each.getValue());
    }
    json.endObject();
  }

  private static void writeBugs(JsonWriter json, Troubles troubles) throws IOException {
    json.beginArray();
    for (var bug : troubles.bugs()) {
      json.beginObject();
      json.name("name").value(bug.name());
      json.name("title").value(bug.title());
      json.name("explanation").value(bug.explanation());
      json.endObject();
    }
    json.endArray();
  }

  /// Tells which rows were written, and how often each port was called.
  void tellOfRowsAndPorts() {
    watched.rows().tell(watched.live(), this::state);
    if (watched.counts().changed()) {
      watched.live().tell("counts", watched.counts().json());
    }
  }

  /// Tells how bucket and table compare, if that changed.
  void tellOfTruth() {
    var now = truth.get();
    if (!now.equals(told)) {
      told = now;
      watched.live().tell("truth", now.json());
    }
  }
}
