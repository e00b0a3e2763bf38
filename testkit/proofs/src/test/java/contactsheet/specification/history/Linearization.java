package contactsheet.specification.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import contactsheet.domain.MetadataEntry;
import contactsheet.specification.Transition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Looks for an order of what happened to one object in which each operation takes place between
/// its begin and its end and is a step of the specification, as Jepsen's checkers do.
public final class Linearization {
  private final List<List<Operation>> processes;
  private final Set<Point> deadEnds = new HashSet<>();
  private Course longest;

  /// All that decides what can follow.
  private record Point(List<Integer> done, @Nullable MetadataEntry row) {}

  /// The possible next operations.
  private record Next(int process, Operation operation) {}

  private Linearization(Collection<Operation> history) {
    processes =
        List.copyOf(
            history.stream()
                .sorted(Comparator.comparingLong(Operation::begin))
                .collect(
                    groupingBy(
                        Operation::process, TreeMap::new, java.util.stream.Collectors.toList()))
                .values());
    longest = Course.of(processes.size());
  }

  /// Why there is no such order; empty if there is one.
  public static String refusal(Collection<Operation> history) {
    var linearization = new Linearization(history);
    return linearization.ends(linearization.longest) ? "" : linearization.told();
  }

  private boolean ends(Course before) {
    var course = beyondReads(before);
    if (course.steps().size() > longest.steps().size()) {
      longest = course;
    }
    var next = next(course);
    return next.isEmpty()
        || (deadEnds.add(new Point(course.done(), course.row()))
            && next.stream().anyMatch(it -> endsWith(course, it)));
  }

  private boolean endsWith(Course course, Next next) {
    return next.operation().either().stream()
        .map(effect -> course.with(next.process(), effect))
        .anyMatch(longer -> longer != null && ends(longer));
  }

  /// An operation without a change can take place as soon as its answer fits, because all later
  /// operations remain possible.
  private Course beyondReads(Course course) {
    for (var next : next(course)) {
      if (next.operation().changesNothing()) {
        var longer = course.with(next.process(), next.operation().either().getFirst());
        if (longer != null) {
          return beyondReads(longer);
        }
      }
    }
    return course;
  }

  /// The operations that are not behind one that has to come first.
  private List<Next> next(Course course) {
    var all = new ArrayList<Next>();
    for (int process = 0; process < processes.size(); process++) {
      var operations = processes.get(process);
      int done = course.done().get(process);
      if (done < operations.size()) {
        all.add(new Next(process, operations.get(done)));
      }
    }
    var firstEnd = all.stream().mapToLong(it -> it.operation().end()).min().orElse(0);
    all.removeIf(it -> it.operation().begin() > firstEnd);
    return all;
  }

  private String told() {
    return "in no order is this a history of the specification. It may be as far as this:\n"
        + longest.steps().stream().map(Transition::toString).collect(joining("\n"))
        + "\nand then none of these can follow:\n"
        + next(longest).stream()
            .flatMap(it -> it.operation().either().stream())
            .map(it -> it.step() + (it.writes() == null ? "" : " writes " + it.writes()))
            .collect(joining("\n"));
  }
}
