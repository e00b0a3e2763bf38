package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.seededbug.SeededBug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The history that shows each bug.
class RecordedScriptsTest {
  @ParameterizedTest
  @MethodSource("mutants")
  void the_script_shows_the_bug(Mutant mutant) {
    var findings = new Replay(mutant.product()).play(Script.parse(text(mutant)));
    assertTrue(findings.breaks(mutant.broken()), findings::toString);
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void without_the_bug_every_law_holds_whatever_of_the_script_can_still_happen(Mutant mutant) {
    var findings = new Replay(new Product()).playPossible(Script.parse(text(mutant))).findings();
    assertTrue(findings.isEmpty(), findings::toString);
  }

  static Stream<Mutant> mutants() {
    return Stream.concat(
        Arrays.stream(SeededBug.values()).map(Mutant::of),
        Arrays.stream(ScanBug.values()).map(ScanBug::mutant));
  }

  static String text(Mutant mutant) {
    var name = "/scripts/" + mutant.bug().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    try (var script = RecordedScriptsTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
