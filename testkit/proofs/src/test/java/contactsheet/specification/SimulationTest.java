package contactsheet.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The machine in Java and `law.pml` are one: it does what Spin plays by lot, and not what Spin
/// plays with one thing wrong.
@Tag("thorough")
class SimulationTest {
  private static final int HISTORIES = 50;
  private static final int MOST = 1_000;
  private static final Bounds ONE_OBJECT = new Bounds(1, 5, 4, 1, 1, 0);
  private static final Bounds TWO_OBJECTS = new Bounds(2, 5, 3, 2, 2, 1);

  @TempDir Path folder;

  @BeforeAll
  static void spin_is_there() {
    SpecificationTest.spin_is_there();
  }

  @Test
  void the_machine_does_what_spin_plays() throws Exception {
    var met = new HashSet<Class<?>>();
    for (int seed = 1; seed <= HISTORIES; seed++) {
      var machine = new Machine();
      for (var transition : played(TWO_OBJECTS, List.of(), seed)) {
        assertTrue(machine.go(transition), "seed " + seed + ": " + transition);
        assertTrue(machine.holds(), "seed " + seed + ": " + transition);
        met.add(transition.getClass());
      }
    }
    var missing = new HashSet<>(Set.of(Transition.class.getPermittedSubclasses()));
    missing.removeAll(met);
    assertEquals(Set.of(Transition.Answer.class), missing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PASSES=true",
        "HELD=0",
        "DELETES_ROW",
        "SAME_IS_DONE=1",
        "OBSERVES_FIRST",
        "PADDING"
      })
  void it_does_not_do_what_spin_plays_with_one_thing_wrong(String mistake) throws Exception {
    for (int seed = 1; seed <= MOST; seed++) {
      if (!played(ONE_OBJECT, List.of("-D" + mistake), seed).stream().allMatch(new Machine()::go)) {
        return;
      }
    }
    fail("none of " + MOST + " histories is refused");
  }

  private List<Transition> played(Bounds bounds, List<String> mistake, long seed) throws Exception {
    var options = new ArrayList<>(bounds.options());
    options.addAll(mistake);
    return Simulation.read(new Spin(folder).played(options, seed));
  }
}
