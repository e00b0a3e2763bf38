package contactsheet.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.specification.Transition.Result;
import contactsheet.specification.Transition.Row;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The machine in Java is that of `docs/spec/law.pml`.
class MachineTest {
  private static final Pattern PART =
      Pattern.compile("(?m)^(?:#define ([A-Z_]{2,})[ (]|inline (\\w+)\\()");

  /// Names that need no method: bounds, numbers, steps, and macros that only print.
  private static final Set<String> NO_METHODS =
      Set.of(
          "objects",
          "changes",
          "repeats",
          "deaths",
          "scans",
          "losses",
          "audited",
          "absent",
          "none",
          "noRow",
          "scan",
          "held",
          "dies",
          "shown",
          "tellRow",
          "sameIsDone");

  private final Machine machine = new Machine();

  @Test
  void every_part_has_the_name_that_it_has_there() throws IOException {
    var parts = new TreeSet<String>();
    PART.matcher(Files.readString(Spin.LAW))
        .results()
        .forEach(it -> parts.add(camelCase(it.group(1) == null ? it.group(2) : it.group(1))));
    parts.removeAll(NO_METHODS);
    var methods =
        Stream.of(Machine.class, Actor.class, Place.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .map(Method::getName)
            .collect(Collectors.toSet());
    parts.removeAll(methods);
    assertEquals(Set.of(), parts);
  }

  @Test
  void a_handler_observes_and_writes_what_it_saw() {
    assertTrue(machine.go(new Transition.Change("x", 1, 7, 1, 4)));
    assertTrue(machine.go(new Transition.Handle(1, 1)));
    assertTrue(machine.go(new Transition.Observe(1, 7)));
    assertTrue(machine.go(new Transition.Save(1, Result.PUT, true, new Row(true, 7, 1, 4, false))));
    assertTrue(machine.holds());
  }

  @Test
  void it_does_not_write_what_it_did_not_see() {
    assertTrue(machine.go(new Transition.Change("x", 1, 7, 1, 4)));
    assertTrue(machine.go(new Transition.Handle(1, 1)));
    assertTrue(machine.go(new Transition.Observe(1, 7)));
    assertFalse(
        machine.go(new Transition.Save(1, Result.PUT, true, new Row(true, 8, 1, 4, false))));
  }

  @Test
  void of_an_object_whose_event_waits_the_law_says_nothing() {
    assertTrue(machine.go(new Transition.Change("x", 1, 7, 1, 4)));
    assertTrue(machine.holds());
    assertTrue(machine.go(new Transition.Change("y", 2, 8, 1, 4)));
    assertTrue(machine.go(new Transition.Lose(2)));
    assertTrue(machine.holds());
  }

  private static String camelCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    return Pattern.compile("_(.)")
        .matcher(name.toLowerCase(Locale.ROOT))
        .replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
  }
}
