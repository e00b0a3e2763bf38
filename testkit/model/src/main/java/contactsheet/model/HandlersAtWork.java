package contactsheet.model;

import contactsheet.domain.ObjectLocation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The handlers that are alive, stopped between their calls, by their numbers.
final class HandlersAtWork {
  private final SortedMap<Integer, Handler> handlers = new TreeMap<>();
  private @Nullable Handler moved;

  /// The same, as far as they have got, in a copy of the world.
  void copyTo(HandlersAtWork copy, World world) {
    handlers.forEach((number, handler) -> copy.handlers.put(number, handler.in(world)));
  }

  /// Returns everything that determines their next steps. Their numbers do not matter.
  List<List<Object>> knowledge() {
    return handlers.values().stream().map(Handler::knowledge).toList();
  }

  List<Integer> numbers() {
    return List.copyOf(handlers.keySet());
  }

  boolean has(int number) {
    return handlers.containsKey(number);
  }

  void add(int number, Handler handler) {
    handlers.put(number, handler);
  }

  /// Lets a handler make the call at which it waits.
  ///
  /// @return the handler; none if it does not wait there
  @Nullable Handler move(Step.Move step, Instant now) {
    var handler = handlers.get(step.handler());
    if (handler == null || handler.waitsAt() != step.call()) {
      return null;
    }
    moved = handler;
    handler.go(step.fate(), now);
    if (handler.waitsAt() == null) {
      handlers.remove(step.handler());
    }
    return handler;
  }

  /// The handler that made the last move.
  Handler moved() {
    return Objects.requireNonNull(moved);
  }

  /// A handler dies.
  ///
  /// @return whether it was alive
  boolean die(int number) {
    return handlers.remove(number) != null;
  }

  /// Those die that began before this time.
  void dieOfAge(Instant born) {
    handlers.values().removeIf(handler -> handler.born().isBefore(born));
  }

  /// All die.
  void dieOut() {
    handlers.clear();
  }

  /// Returns the call at which a handler waits, if it is alive.
  @Nullable Call waitsAt(int number) {
    var handler = handlers.get(number);
    return handler == null ? null : handler.waitsAt();
  }

  /// Returns the object of a handler's event, if it is alive and has one.
  @Nullable ObjectLocation place(int number) {
    var handler = handlers.get(number);
    return handler != null && handler.job() instanceof Job.Answer(_, var change)
        ? change.location()
        : null;
  }

  /// Whether one of them handles this event.
  boolean handle(int event) {
    return handlers.values().stream()
        .anyMatch(it -> it.job() instanceof Job.Answer(int answered, _) && answered == event);
  }

  /// A handler that has not made its first call, if there is one.
  @Nullable Integer fresh() {
    return first(Handler::isFresh);
  }

  /// A handler that waits at this call, if there is one.
  @Nullable Integer waitingAt(Call call) {
    return first(handler -> handler.waitsAt() == call);
  }

  private @Nullable Integer first(Predicate<Handler> wanted) {
    return handlers.entrySet().stream()
        .filter(it -> wanted.test(it.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
