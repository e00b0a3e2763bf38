package contactsheet.bootstrap.cli.watch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The browsers that show the page, which are sent each change at once. Safe for use by many
/// threads.
public final class Live {
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /// A new listener, which receives every message from now on.
  public Listener join() {
    var listener = new Listener();
    listeners.add(listener);
    return listener;
  }

  public void leave(Listener listener) {
    listeners.remove(listener);
  }

  /// Sends a message to all listeners without waiting.
  ///
  /// @param json the content of the message, one JSON document
  public void tell(String type, String json) {
    var message = "event: " + type + "\ndata: " + json + "\n\n";
    listeners.forEach(listener -> listener.hear(message));
  }

  boolean nobodyListens() {
    return listeners.isEmpty();
  }
}
