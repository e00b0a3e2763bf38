package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The law, in every schedule of the product's own code within some limits. `-Pexhaustive` adds
/// larger limits.
class ExhaustiveTest {
  private static final boolean LARGE = Boolean.getBoolean("contactsheet.schedules.large");

  static Stream<Limits> limits() {
    return LARGE ? Stream.concat(small(), large()) : small();
  }

  private static Stream<Limits> small() {
    return Stream.of(
        Limits.of(3, 3, 4, Deed.PUT, Deed.DELETE),
        Limits.of(4, 2, 2, Deed.PUT, Deed.DELETE),
        Limits.of(2, 2, 3, Deed.PUT, Deed.DELETE).withOneSequencer(),
        Limits.of(2, 2, 3, Deed.PUT, Deed.DELETE, Deed.EXPIRE).withWaits(6, 55),
        Limits.of(2, 2, 3, Deed.PUT, Deed.DELETE, Deed.EXPIRE).withScans(1),
        Limits.of(2, 2, 2, Deed.PUT_TWICE, Deed.DELETE, Deed.EXPIRE).withScans(1).withLosses(1));
  }

  private static Stream<Limits> large() {
    return Stream.of(
        Limits.of(4, 2, 3, Deed.PUT, Deed.DELETE),
        Limits.of(3, 3, 5, Deed.PUT, Deed.DELETE),
        Limits.of(3, 3, 4, Deed.PUT, Deed.DELETE, Deed.EXPIRE),
        Limits.of(3, 2, 3, Deed.PUT, Deed.DELETE, Deed.EXPIRE).withWaits(61),
        Limits.of(2, 2, 2, Deed.PUT, Deed.DELETE, Deed.EXPIRE).withWaits(6, 55).withScans(1));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void in_every_schedule_the_table_equals_the_bucket(Limits limits) throws IOException {
    var begin = System.nanoTime();
    var explored = Explorer.explore(new Product(), limits);
    var seconds = (System.nanoTime() - begin) / 1e9;
    assertEquals(Set.of(), explored.broken());
    var row = row(explored);
    System.out.printf("Schedules: %s %.1f s |%n", row, seconds);
    var proof = Files.readString(Path.of("..", "..", "docs", "proof.md"));
    assertTrue(proof.contains(row), () -> row + " is not in docs/proof.md");
  }

  private static String row(Explorer.Explored explored) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %.1e | %d |",
        explored.limits(),
        explored.states(),
        explored.steps(),
        explored.schedules(),
        explored.depth());
  }
}
