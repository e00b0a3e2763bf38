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
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The history that `docs/proof.md` tells of each bug.
class RecordedScriptsTest {
  @ParameterizedTest
  @EnumSource
  void the_script_shows_the_bug(SeededBug bug) {
    var mutant = new Mutant(bug);
    var findings = new Replay(mutant.product()).play(Script.parse(text(bug)));
    assertTrue(findings.breaks(mutant.broken()), findings::toString);
  }

  @ParameterizedTest
  @EnumSource
  void without_the_bug_every_law_holds_whatever_of_the_script_can_still_happen(SeededBug bug) {
    var findings = new Replay(new Product()).playPossible(Script.parse(text(bug))).findings();
    assertTrue(findings.isEmpty(), findings::toString);
  }

  @ParameterizedTest
  @EnumSource
  void the_proof_shows_this_very_script(SeededBug bug) throws IOException {
    var proof = Files.readString(Path.of("..", "docs", "proof.md"));
    assertTrue(proof.contains(text(bug)), () -> bug + " is not in docs/proof.md");
  }

  private static String text(SeededBug bug) {
    var name = new Mutant(bug).script();
    try (var script = RecordedScriptsTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
