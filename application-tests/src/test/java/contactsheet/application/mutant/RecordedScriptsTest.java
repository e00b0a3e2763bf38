package contactsheet.application.mutant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.model.Product;
import contactsheet.application.model.Replay;
import contactsheet.application.model.Script;
import contactsheet.seededbug.SeededBug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The history that `docs/proof.md` tells of each bug.
class RecordedScriptsTest {
  @ParameterizedTest
  @MethodSource("bugs")
  void the_script_shows_the_bug(Bug bug) {
    var findings = new Replay(bug.product()).play(Script.parse(text(bug)));
    assertTrue(findings.breaks(bug.broken()), findings::toString);
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void without_the_bug_every_law_holds_whatever_of_the_script_can_still_happen(Bug bug) {
    var findings = new Replay(new Product()).playPossible(Script.parse(text(bug))).findings();
    assertTrue(findings.isEmpty(), findings::toString);
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void the_proof_shows_this_very_script(Bug bug) throws IOException {
    var proof = Files.readString(Path.of("..", "docs", "proof.md"));
    assertTrue(proof.contains(text(bug)), () -> bug.script() + " is not in docs/proof.md");
  }

  static Stream<Bug> bugs() {
    return Stream.concat(
        Arrays.stream(SeededBug.values()).map(Mutant::new), Arrays.stream(ScanBug.values()));
  }

  private static String text(Bug bug) {
    try (var script = RecordedScriptsTest.class.getResourceAsStream(bug.script())) {
      return new String(
          Objects.requireNonNull(script, bug.script()).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
