package contactsheet.application.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Searches breadth first, so that the first script that breaks a law is a shortest one.
public final class Shortest {
  private final Law law;
  private final Choices choices;
  private final States states = new States();
  private final Set<States.Key> seen = new HashSet<>();
  private final Set<Integer> harmless = new HashSet<>();

  private Shortest(Law law, Limits limits) {
    this.law = law;
    choices = new Choices(limits, true);
  }

  /// A shortest script that breaks the law within the limits, if one does.
  public static Optional<Script> script(Product product, Law law, Limits limits) {
    var begin = new Way(limits.start(product), Left.of(limits), null);
    return Optional.ofNullable(new Shortest(law, limits).search(begin))
        .map(way -> way.script(limits.beginning()));
  }

  /// A state, and how it was come by.
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

  private @Nullable Way search(Way begin) {
    var level = List.of(begin);
    while (!level.isEmpty()) {
      var next = new ArrayList<Way>();
      for (var way : level) {
        for (var step : choices.of(way.model, way.left)) {
          var model = way.model.fork();
          if (model.go(step)) {
            var longer = new Way(model, way.left.after(step), new Trail(way.trail, step));
            var key = states.key(model, longer.left);
            if (breaks(model, key)) {
              return longer;
            }
            if (seen.add(key)) {
              next.add(longer);
            }
          }
        }
      }
      level = next;
    }
    return null;
  }

  private boolean breaks(Model model, States.Key key) {
    return model.findings().breaks(law)
        || (harmless.add(key.aftermath()) && model.fork().finish().breaks(law));
  }
}
