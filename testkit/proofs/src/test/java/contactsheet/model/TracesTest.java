package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import contactsheet.specification.Machine;
import contactsheet.specification.Transition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The specification `docs/spec/law.pml` has each step of the product's own code in random
/// histories, and not those of the product with a bug.
class TracesTest {
  private static final long SEED = Long.getLong("contactsheet.seed", new Random().nextInt());
  private static final long TRACES = Long.getLong("contactsheet.traces", 10_000);

  @Test
  void every_step_of_the_product_is_one_of_the_specification() {
    var search = new Search(new Product(), SEED);
    var refused =
        LongStream.iterate(SEED, seed -> seed + 1)
            .mapToObj(search::script)
            .filter(Tracer::isTraceable)
            .limit(TRACES)
            .parallel()
            .map(script -> refused(new Product(), script))
            .filter(refusal -> !refusal.isEmpty())
            .findFirst();
    assertEquals("", refused.orElse(""));
  }

  @ParameterizedTest
  @MethodSource("contactsheet.model.ShortestScriptsTest#matters_of_order")
  void a_bug_takes_a_step_that_the_specification_has_not(OrderBug bug) {
    var script = Script.parse(RecordedScriptsTest.text(bug.mutant()));
    assertNotEquals("", refused(bug.mutant().product(), script));
    assertEquals("", refused(new Product(), script));
  }

  /// The first step that the specification refuses, and what came before it.
  private static String refused(Product product, Script script) {
    var machine = new Machine();
    var taken = new ArrayDeque<Transition>();
    for (var transition : Tracer.trace(product, script)) {
      taken.addFirst(transition);
      if (!machine.go(transition)) {
        return told("this is no step of the specification:", taken, script);
      }
      if (!machine.holds() && !script.hasOneSequencer()) {
        return told("the law is broken after this:", taken, script);
      }
    }
    return "";
  }

  /// The last step comes first.
  private static String told(String what, Collection<Transition> taken, Script script) {
    var lines = taken.stream().map(Transition::toString).collect(Collectors.joining("\n"));
    return what + "\n" + lines + "\n\n" + script;
  }
}
