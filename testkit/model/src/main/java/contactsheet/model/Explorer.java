package contactsheet.model;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Plays every schedule of the product's own code within some limits, depth first.
///
/// It does not search a state twice. In each state the law is checked as if its handlers died and
/// the history ended there.
public final class Explorer {
  private final Product product;
  private final Limits limits;
  private final Choices choices;
  private final boolean cut;
  private final States states = new States();
  private final Map<States.Key, Paths> seen = new HashMap<>();
  private final Set<Integer> judged = new HashSet<>();
  private final Set<Law> broken = EnumSet.noneOf(Law.class);
  private long steps;

  private Explorer(Product product, Limits limits, boolean cut, boolean reduced) {
    this.product = product;
    this.limits = limits;
    this.cut = cut;
    choices = new Choices(limits, reduced);
  }

  /// The result of a search.
  ///
  /// @param limits the limits of the search
  /// @param states the number of different states
  /// @param steps the number of steps between them
  /// @param schedules the number of schedules from the beginning to a state without a next step
  /// @param depth the length of the longest schedule, in steps
  /// @param aftermaths the final states that can be left behind: everything but the handlers
  /// @param broken the laws that do not hold
  public record Explored(
      Limits limits,
      int states,
      long steps,
      double schedules,
      int depth,
      Set<Object> aftermaths,
      Set<Law> broken) {}

  /// The ways from a state to where nothing can happen any more.
  ///
  /// @param schedules the number of schedules
  /// @param depth the number of steps of the longest one
  private record Paths(double schedules, int depth) {
    static final Paths NONE = new Paths(0, 0);
    static final Paths END = new Paths(1, 0);

    Paths or(Paths behindAStep) {
      return new Paths(schedules + behindAStep.schedules, Math.max(depth, behindAStep.depth + 1));
    }
  }

  /// Every schedule.
  public static Explored explore(Product product, Limits limits) {
    return new Explorer(product, limits, true, true).explored();
  }

  /// The same, schedule by schedule: without turning back at states that were seen, and with
  /// independent steps in every order.
  public static Explored exploreWithoutCut(Product product, Limits limits) {
    return new Explorer(product, limits, false, false).explored();
  }

  /// The same with independent steps in every order.
  public static Explored exploreEveryOrder(Product product, Limits limits) {
    return new Explorer(product, limits, true, false).explored();
  }

  private Explored explored() {
    var paths = visit(limits.start(product), Left.of(limits));
    return new Explored(
        limits, seen.size(), steps, paths.schedules, paths.depth, states.aftermaths(), broken);
  }

  private Paths visit(Model model, Left left) {
    var key = states.key(model, left);
    var known = seen.get(key);
    if (cut && known != null) {
      return known;
    }
    if (judged.add(key.aftermath())) {
      judge(model.fork().finish());
    }
    var paths = Paths.NONE;
    for (var step : choices.of(model, left)) {
      var next = model.fork();
      if (next.go(step)) {
        steps++;
        judge(next.findings());
        paths = paths.or(visit(next, left.after(step)));
      }
    }
    if (paths.schedules == 0) {
      paths = Paths.END;
    }
    seen.put(key, paths);
    return paths;
  }

  private void judge(Findings findings) {
    for (var law : Law.values()) {
      if (findings.breaks(law)) {
        broken.add(law);
      }
    }
  }
}
