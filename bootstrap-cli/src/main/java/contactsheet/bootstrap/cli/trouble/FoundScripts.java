package contactsheet.bootstrap.cli.trouble;

import com.google.gson.stream.JsonWriter;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.bootstrap.cli.page.Scripts;
import contactsheet.model.OrderBug;
import contactsheet.model.Storyboard.Played;
import contactsheet.model.Storyboard.Scene;
import java.io.IOException;
import java.util.List;

/// The scripts that the model finds. One search runs at a time, because each keeps a processor busy
/// for up to some seconds.
final class FoundScripts implements Scripts {
  @Override
  public List<String> titles() {
    return OrderBug.ALL.stream().map(OrderBug::title).toList();
  }

  @Override
  public synchronized String found(int number, Search search) {
    var bug = OrderBug.ALL.get(number);
    var found =
        switch (search) {
          case FIRST -> bug.first();
          case SHORTEST -> bug.shortest();
        };
    var script = found.script();
    return JsonDocument.of(
        json -> {
          json.beginObject();
          json.name("steps").value(script.steps().size());
          json.name("states").value(found.states());
          json.name("within").value(bug.limits().bounds());
          write(json.name("wrong"), bug.playedWithTheBug(script));
          write(json.name("right"), bug.playedWithoutTheBug(script));
          json.endObject();
        });
  }

  private static void write(JsonWriter json, Played played) throws IOException {
    json.beginObject().name("scenes").beginArray();
    for (var scene : played.scenes()) {
      write(json, scene);
    }
    json.endArray();
    json.name("holds").value(played.holds()).name("verdict").value(played.verdict()).endObject();
  }

  private static void write(JsonWriter json, Scene scene) throws IOException {
    json.beginObject().name("step").value(scene.step());
    json.name("bucket").value(scene.bucket()).name("row").value(scene.row());
    json.name("handlers").beginObject();
    for (var handler : scene.handlers().entrySet()) {
      json.name(handler.getKey()).beginArray();
      for (var call : handler.getValue()) {
        json.value(call);
      }
      json.endArray();
    }
    json.endObject().endObject();
  }
}
