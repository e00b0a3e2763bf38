package contactsheet.bootstrap.cli.commands.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.in.ReconcileBucket.Finding;
import contactsheet.application.port.in.ReconcileBucket.RowState;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file of a run that was killed, as the next run finds it.
final class FailureFileTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "a cat é.jpg");
  private static final ObjectLocation DOG = ObjectLocation.of("photos", "dog.jpg");

  @TempDir Path folder;
  private FailureFile file;

  @BeforeEach
  void begin() {
    file = new FailureFile(folder.resolve("failures.jsonl"));
  }

  @Test
  void whole_lines_stay() throws IOException {
    file.add(List.of(failed(CAT)));
    file.resume();
    file.add(List.of(failed(DOG)));
    assertEquals(List.of(CAT, DOG), objects());
  }

  @Test
  void a_line_without_its_end_goes_wherever_it_was_torn() throws IOException {
    file.add(List.of(failed(CAT)));
    var whole = Files.readAllBytes(file.path());
    for (int torn = 1; torn < whole.length; torn++) {
      var left = new byte[whole.length + torn];
      System.arraycopy(whole, 0, left, 0, whole.length);
      System.arraycopy(whole, 0, left, whole.length, torn);
      Files.write(file.path(), left);
      file.resume();
      file.add(List.of(failed(DOG)));
      assertEquals(List.of(CAT, DOG), objects());
    }
  }

  @Test
  void nothing_is_left_of_a_file_that_is_one_torn_line() throws IOException {
    Files.writeString(file.path(), "{\"bucket\":\"pho");
    file.resume();
    assertEquals(0, Files.size(file.path()));
  }

  @Test
  void where_nothing_has_failed_there_is_no_file_to_go_on_with() throws IOException {
    file.resume();
    assertFalse(Files.exists(file.path()));
  }

  @Test
  void a_link_that_was_laid_there_is_not_followed() throws IOException {
    var target = Files.writeString(folder.resolve("target"), "somebody's, without an end of line");
    Files.createSymbolicLink(file.path(), target);
    assertThrows(CommandFailedException.class, () -> file.resume());
    assertThrows(IOException.class, () -> file.add(List.of(failed(CAT))));
    file.begin();
    file.add(List.of(failed(CAT)));
    assertEquals("somebody's, without an end of line", Files.readString(target));
    assertEquals(List.of(CAT), objects());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{\"bucket\":5,\"filename\":\"a\"}",
        "{\"bucket\":\"photos\",\"filename\":null}",
        "{\"bucket\":\"photos\",\"filename\":[\"a\"]}",
        "{\"bucket\":\"photos\"}",
        "not JSON"
      })
  void a_line_that_names_no_object_is_refused_with_a_sentence(String line) throws IOException {
    Files.writeString(file.path(), line + "\n");
    var refused = assertThrows(CommandFailedException.class, this::objects);
    assertTrue(
        String.valueOf(refused.getMessage()).contains("holds a line that names no object"),
        refused::getMessage);
  }

  private List<ObjectLocation> objects() throws IOException {
    try (var pages = file.pages(10)) {
      return pages.next();
    }
  }

  private static Finding failed(ObjectLocation location) {
    return new Finding(location, new RowState.Failed(Failure.permanent("in the way")));
  }
}
