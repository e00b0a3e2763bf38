package contactsheet.bootstrap.cli.trouble;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Switches by their names. Safe for use by many threads.
final class Switches {
  private final Map<String, Switch> switches = new ConcurrentHashMap<>();

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

  Switches() {
    for (var trouble : Trouble.values()) {
      add(trouble.label(), _ -> {});
    }
  }

  /// Adds a switch, which is off.
  ///
  /// @param effect the action that is called whenever the switch is turned, with its new position
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
    return true;
  }

  /// Whether each of them is on.
  SortedMap<String, Boolean> positions() {
    var positions = new TreeMap<String, Boolean>();
    switches.forEach((name, each) -> positions.put(name, each.on));
    return positions;
  }
}
