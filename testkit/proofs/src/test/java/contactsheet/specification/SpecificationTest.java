package contactsheet.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The specification `docs/spec/law.pml`: Spin visits every state within the bounds, and the law
/// holds in each. With one fault in the specification it finds a state that breaks the law.
@Tag("thorough")
class SpecificationTest {
  private static final Bounds SMALL = new Bounds(1, 2, 0, 0, 0, 0);
  private static final Bounds WITH_A_SCAN = new Bounds(1, 2, 0, 0, 1, 0);
  private static final Bounds THREE_CHANGES = new Bounds(1, 3, 0, 0, 0, 0);

  private static final List<Bounds> BOUNDS =
      List.of(SMALL, WITH_A_SCAN, new Bounds(1, 2, 1, 0, 0, 1));
  private static final Path PROOF = Path.of("..", "..", "docs", "proof.md");

  @TempDir Path folder;

  @BeforeAll
  static void spin_is_there() {
    var sentence = "Spin and a C compiler are needed: on Debian, apt-get install spin gcc";
    assertTrue(Spin.isThere() || !"true".equals(System.getenv("CI")), sentence);
    assumeTrue(Spin.isThere(), sentence);
  }

  /// `-Dcontactsheet.specification=large` adds the bounds that take minutes.
  static List<Bounds> bounds() {
    var bounds = new ArrayList<>(BOUNDS);
    if ("large".equals(System.getProperty("contactsheet.specification"))) {
      bounds.addAll(
          List.of(
              new Bounds(2, 2, 1, 1, 0, 0),
              new Bounds(1, 3, 0, 1, 0, 0),
              new Bounds(1, 3, 1, 0, 0, 0),
              new Bounds(1, 2, 1, 1, 1, 1),
              new Bounds(1, 3, 0, 0, 1, 1)));
    }
    return bounds;
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void the_law_holds_in_every_state(Bounds bounds) throws Exception {
    var search = new Spin(folder).everyState(bounds.options());
    System.out.printf(
        "Specification: | %s | %,d | %d | %.1f s |%n",
        bounds, search.states(), search.depth(), search.seconds());
    assertEquals(0, search.errors());
    if (BOUNDS.contains(bounds)) {
      var row = String.format(Locale.ROOT, "| %s | %,d |", bounds, search.states());
      assertTrue(Files.readString(PROOF).contains(row), () -> row + " is not in docs/proof.md");
    }
  }

  @Test
  void the_specification_is_read_in_a_few_minutes() throws IOException {
    assertTrue(Files.readAllLines(Spin.LAW).size() <= 150);
  }

  /// Deaths, repeats and losses end. From there on every event is answered, because no step leads
  /// back to where it began and a handler that waits can always go on.
  @Test
  void every_handler_comes_to_its_end() throws Exception {
    assertEquals(0, new Spin(folder).everyCycle(new Bounds(1, 2, 1, 0, 0, 0).options()).errors());
  }

  static Stream<List<String>> mistakes() {
    return Stream.of(
        with(SMALL, "PASSES=true"),
        with(SMALL, "HELD=0"),
        with(SMALL, "DELETES_ROW"),
        with(SMALL, "SAME_IS_DONE=1"),
        with(WITH_A_SCAN, "OBSERVES_FIRST"),
        with(THREE_CHANGES, "PADDING"),
        new Bounds(1, 2, 0, 0, 1, 1, false).options());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void with_one_thing_wrong_a_history_breaks_the_law(List<String> options) throws Exception {
    assertEquals(1, new Spin(folder).everyState(options).errors());
  }

  @Test
  void a_specification_that_spin_cannot_read_is_no_proof() {
    var failure =
        assertThrows(IOException.class, () -> new Spin(folder).everyState(List.of("-DCHANGES=}")));
    assertTrue(String.valueOf(failure.getMessage()).startsWith("[spin, -a, -DCHANGES=}"));
  }

  private static List<String> with(Bounds bounds, String mistake) {
    var options = new ArrayList<>(bounds.options());
    options.add("-D" + mistake);
    return List.copyOf(options);
  }
}
