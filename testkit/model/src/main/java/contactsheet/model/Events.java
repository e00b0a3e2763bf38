package contactsheet.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The events, and what became of them.
final class Events {
  private final SortedMap<Integer, Event> all = new TreeMap<>();
  private final SortedMap<Integer, Event> unanswered = new TreeMap<>();
  private final Set<Integer> lost = new HashSet<>();

  Events copy() {
    var copy = new Events();
    copy.all.putAll(all);
    copy.unanswered.putAll(unanswered);
    copy.lost.addAll(lost);
    return copy;
  }

  /// The acknowledgements and the losses, which describe the events together with the storage's
  /// history.
  Object state() {
    return List.of(Set.copyOf(unanswered.keySet()), Set.copyOf(lost));
  }

  void add(int number, Event event) {
    all.put(number, event);
    if (event.owed()) {
      unanswered.put(number, event);
    }
  }

  boolean has(int number) {
    return all.containsKey(number);
  }

  /// The event, if there is one and it is not lost.
  @Nullable Event delivered(int number) {
    return lost.contains(number) ? null : all.get(number);
  }

  /// Loses the event.
  ///
  /// @return whether it could get lost, because no handler had acknowledged it
  boolean lose(int number) {
    return unanswered.remove(number) != null && lost.add(number);
  }

  void answer(int number) {
    unanswered.remove(number);
  }

  boolean areAllDelivered() {
    return lost.isEmpty();
  }

  List<Event> all() {
    return List.copyOf(all.values());
  }

  List<Event> unanswered() {
    return List.copyOf(unanswered.values());
  }

  Set<Integer> unansweredNumbers() {
    return Set.copyOf(unanswered.keySet());
  }
}
