package contactsheet.bootstrap.cli.page;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Whoever is looking at the page, and hears at once what happens. Safe for use by many threads.
final class Live {
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /// A new listener, who hears everything from now on.
  Listener join() {
    var listener = new Listener();
    listeners.add(listener);
    return listener;
  }

  void leave(Listener listener) {
    listeners.remove(listener);
  }

  /// Tells everybody, and waits for nobody.
  ///
  /// @param json one document
  void tell(String type, String json) {
    var message = "event: " + type + "\ndata: " + json + "\n\n";
    listeners.forEach(listener -> listener.hear(message));
  }

  boolean nobodyListens() {
    return listeners.isEmpty();
  }
}
