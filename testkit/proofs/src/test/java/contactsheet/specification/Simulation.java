package contactsheet.specification;

import contactsheet.specification.Transition.Result;
import contactsheet.specification.Transition.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads what `law.pml` prints when Spin plays it.
final class Simulation {
  private final List<String> lines;
  private int next;

  private Simulation(List<String> lines) {
    this.lines = lines;
  }

  static List<Transition> read(List<String> lines) {
    var simulation = new Simulation(lines);
    var trace = new ArrayList<Transition>();
    while (simulation.next < lines.size()) {
      trace.add(simulation.step(simulation.words()));
    }
    return trace;
  }

  private Transition step(List<String> words) {
    return switch (words.getFirst()) {
      case "Change" ->
          new Transition.Change(
              words.get(1), at(words, 2), at(words, 3), at(words, 4), at(words, 5));
      case "Write" -> new Transition.Write(words.get(1), at(words, 2));
      case "Lose" -> new Transition.Lose(at(words, 1));
      case "Handle" -> new Transition.Handle(at(words, 1), at(words, 2));
      case "Scan" -> new Transition.Scan(at(words, 1), words.get(2));
      case "Observe" -> new Transition.Observe(at(words, 1), at(words, 2));
      case "Find" -> new Transition.Find(at(words, 1), row());
      case "Save" -> {
        var result = Result.valueOf(words.get(2));
        var after = result == Result.PUT ? row() : Row.NONE;
        yield new Transition.Save(at(words, 1), result, isAnswered(result), after);
      }
      case "Decide" -> {
        var result = Result.valueOf(words.get(2));
        var after = result == Result.PUT ? row() : Row.NONE;
        yield new Transition.Decide(at(words, 1), result, isAnswered(result), after);
      }
      case "Die" -> new Transition.Die(at(words, 1));
      case "Release" -> new Transition.Release(words.get(1));
      case "Forget" -> new Transition.Forget(words.get(1));
      default -> throw new IllegalArgumentException("not a step: " + words);
    };
  }

  private Row row() {
    var words = words();
    return new Row(at(words, 1) == 1, at(words, 2), at(words, 3), at(words, 4), at(words, 5) == 1);
  }

  private boolean isAnswered(Result result) {
    return result != Result.READ && words().equals(List.of("answered"));
  }

  private List<String> words() {
    return Arrays.asList(lines.get(next++).split(" ", -1));
  }

  private static int at(List<String> words, int place) {
    return Integer.parseInt(words.get(place));
  }
}
