package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.json.JsonDocument;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// What is switched on, by its name. Safe for use by many threads: whoever asks is told what holds
/// at this moment.
final class Switches {
  private final Map<String, Switch> switches = new ConcurrentHashMap<>();
  private final Live live;

  private static final class Switch {
    private final Consumer<Boolean> effect;
    private volatile boolean on;

    Switch(Consumer<Boolean> effect) {
      this.effect = effect;
    }

    synchronized void turn(boolean position) {
      if (on != position) {
        on = position;
        effect.accept(position);
      }
    }
  }

  /// @param live is told of every turn
  Switches(Live live) {
    this.live = live;
    for (var trouble : Trouble.values()) {
      add(trouble.label(), _ -> {});
    }
  }

  /// One more, which is off.
  ///
  /// @param effect what is to be done whenever it is turned
  void add(String name, Consumer<Boolean> effect) {
    switches.put(name, new Switch(effect));
  }

  boolean isOn(Trouble trouble) {
    return isOn(trouble.label());
  }

  boolean isOn(String name) {
    var known = switches.get(name);
    return known != null && known.on;
  }

  /// Turns a switch, if there is one of this name.
  ///
  /// @return whether there is
  boolean turn(String name, boolean position) {
    var known = switches.get(name);
    if (known == null) {
      return false;
    }
    known.turn(position);
    live.tell("troubles", json());
    return true;
  }

  String json() {
    return JsonDocument.of(this::write);
  }

  void write(JsonGenerator json) {
    json.writeStartObject();
    new TreeMap<>(switches).forEach((name, each) -> json.writeBooleanProperty(name, each.on));
    json.writeEndObject();
  }
}
