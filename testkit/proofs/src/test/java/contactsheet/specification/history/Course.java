package contactsheet.specification.history;

import contactsheet.domain.MetadataEntry;
import contactsheet.specification.Machine;
import contactsheet.specification.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Operations in an order in which each of them is a step of the specification.
///
/// @param steps the steps in this order
/// @param done the number of operations of each process among them
/// @param row the row after them
record Course(List<Transition> steps, List<Integer> done, @Nullable MetadataEntry row) {
  /// The course without operations.
  static Course of(int processes) {
    return new Course(List.of(), Collections.nCopies(processes, 0), null);
  }

  /// Returns the course that continues with an effect of a process; none if the specification has
  /// no such step here, or the law would be broken after it.
  @Nullable Course with(int process, Effect effect) {
    return effect.meets().test(row) && accepts(effect.step())
        ? new Course(
            longer(effect.step()),
            oneMore(process),
            effect.writes() == null ? row : effect.writes())
        : null;
  }

  /// The machine cannot go back, so it takes all the steps again.
  private boolean accepts(Transition next) {
    var machine = new Machine();
    steps.forEach(machine::go);
    return machine.go(next) && machine.holds();
  }

  private List<Transition> longer(Transition step) {
    var longer = new ArrayList<>(steps);
    longer.add(step);
    return longer;
  }

  private List<Integer> oneMore(int process) {
    var more = new ArrayList<>(done);
    more.set(process, done.get(process) + 1);
    return more;
  }
}
