package contactsheet.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Gives equal states equal numbers, so that millions of them can be remembered. Nothing is hashed
/// away: two states have the same key only if they are equal.
final class States {
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<Object, Integer> aftermaths = new HashMap<>();

  /// The identity of a state.
  ///
  /// @param aftermath the number of everything except the handlers
  /// @param handlers the number of the handlers at work, all together
  /// @param left the number of the rest of the limits
  record Key(int aftermath, int handlers, int left) {}

  Key key(Model model, Left left) {
    var handlers =
        model.atWork().knowledge().stream().mapToInt(this::number).sorted().boxed().toList();
    return new Key(
        aftermaths.computeIfAbsent(model.aftermath(), _ -> aftermaths.size()),
        number(handlers),
        number(left.state()));
  }

  /// A final state: everything except the handlers.
  Set<Object> aftermaths() {
    return Set.copyOf(aftermaths.keySet());
  }

  private int number(Object part) {
    return numbers.computeIfAbsent(part, _ -> numbers.size());
  }
}
