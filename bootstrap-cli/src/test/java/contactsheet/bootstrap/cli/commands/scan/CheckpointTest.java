package contactsheet.bootstrap.cli.commands.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.ObjectKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file of a backfill's checkpoint, among files of other people.
final class CheckpointTest {
  private static final Checkpoint CHECKPOINT =
      new Checkpoint("s3://photos", new ObjectKey("cat.jpg"), false, ReconcileTally.NOTHING);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("checkpoint.json");
  }

  @Test
  void links_that_were_laid_there_are_not_followed() throws IOException {
    var target = Files.writeString(folder.resolve("target"), "somebody's");
    Files.createSymbolicLink(folder.resolve("checkpoint.json.next"), target);
    Files.createSymbolicLink(file, target);
    CHECKPOINT.writeTo(file);
    assertEquals("somebody's", Files.readString(target));
    assertEquals(CHECKPOINT, Checkpoint.read(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{}",
        "\"after\":5",
        "\"after\":null",
        "\"backfill\":[\"s3://photos\"]",
        "\"done\":\"true\"",
        "\"examined\":\"1\"",
        "\"examined\":-1",
        "\"examined\":1.5",
        "\"examined\":1e400",
        "\"examined\":99999999999999999999"
      })
  void wrong_types_and_absurd_numbers_are_refused_with_a_sentence(String wrong) throws IOException {
    CHECKPOINT.writeTo(file);
    var right = Files.readString(file);
    var colon = wrong.indexOf(':');
    Files.writeString(
        file, colon < 0 ? wrong : right.replaceFirst(wrong.substring(0, colon) + ":[^,}]+", wrong));
    var refused = assertThrows(CommandFailedException.class, () -> Checkpoint.read(file));
    assertTrue(
        String.valueOf(refused.getMessage()).contains("is not the checkpoint of a backfill ("),
        refused::getMessage);
  }

  @Test
  void a_file_that_no_backfill_wrote_is_not_read_into_memory() throws IOException {
    Files.write(file, new byte[2 * 1024 * 1024]);
    assertThrows(CommandFailedException.class, () -> Checkpoint.read(file));
  }
}
