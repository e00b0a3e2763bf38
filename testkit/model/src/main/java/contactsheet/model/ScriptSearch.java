package contactsheet.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Searches the schedules within some limits for a script that breaks a law.
///
/// Breadth first, the script that is found is a shortest one. Depth first, it is any.
public final class ScriptSearch {
  private final Law law;
  private final Choices choices;
  private final States states = new States();
  private final Set<States.Key> seen = new HashSet<>();
  private final Set<Integer> harmless = new HashSet<>();
  private final Deque<Way> open = new ArrayDeque<>();

  private ScriptSearch(Law law, Limits limits) {
    this.law = law;
    choices = new Choices(limits, true);
  }

  /// The result of a search.
  ///
  /// @param script a script that breaks the law
  /// @param states the number of states in the search, those of this script included
  public record Found(Script script, int states) {}

  /// A shortest script that breaks the law within the limits, if one does.
  public static Optional<Found> shortest(Product product, Law law, Limits limits) {
    return new ScriptSearch(law, limits).found(product, limits, Deque::pollFirst);
  }

  /// The first script that a search in the depth comes upon, if one breaks the law.
  public static Optional<Found> first(Product product, Law law, Limits limits) {
    return new ScriptSearch(law, limits).found(product, limits, Deque::pollLast);
  }

  /// Which of the states that were reached is gone on from.
  private interface Order {
    @Nullable Way next(Deque<Way> open);
  }

  /// A state, and how it was reached.
  private record Way(Model model, Left left, @Nullable Trail trail) {
    Script script(List<Step> beginning) {
      var steps = new ArrayList<Step>();
      for (var at = trail; at != null; at = at.before) {
        steps.addFirst(at.step);
      }
      steps.addAll(0, beginning);
      return new Script(steps).renumbered();
    }
  }

  private record Trail(@Nullable Trail before, Step step) {}

  private Optional<Found> found(Product product, Limits limits, Order order) {
    var begin = new Way(limits.start(product), Left.of(limits), null);
    return Optional.ofNullable(search(begin, order))
        .map(way -> new Found(way.script(limits.beginning()), seen.size() + 1));
  }

  private @Nullable Way search(Way begin, Order order) {
    for (var way = begin; way != null; way = order.next(open)) {
      for (var step : choices.of(way.model, way.left)) {
        var model = way.model.fork();
        if (model.go(step)) {
          var longer = new Way(model, way.left.after(step), new Trail(way.trail, step));
          var key = states.key(model, longer.left);
          if (breaks(model, key)) {
            return longer;
          }
          if (seen.add(key)) {
            open.addLast(longer);
          }
        }
      }
    }
    return null;
  }

  private boolean breaks(Model model, States.Key key) {
    return model.findings().breaks(law)
        || (harmless.add(key.aftermath()) && model.fork().finish().breaks(law));
  }
}
