package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/proof.md` has the script of each bug.
class PublishedScriptsTest {
  @ParameterizedTest
  @MethodSource("contactsheet.model.RecordedScriptsTest#mutants")
  void the_proof_shows_this_very_script(Mutant mutant) {
    var script = RecordedScriptsTest.text(mutant);
    assertTrue(proof().contains(script), () -> mutant + " is not in docs/proof.md");
  }

  static String proof() {
    try {
      return Files.readString(Path.of("..", "..", "docs", "proof.md"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
