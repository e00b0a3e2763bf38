package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archives of classes with which `./contactsheet` starts quickly: a program of its own, whose
/// archives no other test writes. No time is asserted.
final class QuickStartIT {
  private static final String HELP = "Usage: contactsheet [-hV] [--verbose] [COMMAND]";

  @TempDir Path folder;
  private Path program;
  private Path archives;

  @BeforeEach
  void install() throws IOException {
    var command = Path.of(Objects.requireNonNull(System.getProperty("contactsheet.command")));
    Files.copy(command, folder.resolve("contactsheet"));
    var built = command.resolveSibling("bootstrap-cli/target/contactsheet").toAbsolutePath();
    program = Files.createDirectories(folder.resolve("bootstrap-cli/target/contactsheet"));
    Files.createSymbolicLink(program.resolve("lib"), built.resolve("lib").normalize());
    Files.createFile(program.resolve("classpath"));
    // The archive has to be newer, whatever the resolution of the file system's times.
    Files.setLastModifiedTime(
        program.resolve("classpath"), FileTime.from(Instant.now().minusSeconds(60)));
    archives = program.resolve("classes");
  }

  @AfterEach
  void removeLink() throws IOException {
    Files.delete(program.resolve("lib"));
  }

  @Test
  void help_comes_from_the_archive_of_its_first_use_and_loads_no_client_and_no_page()
      throws Exception {
    var first = help(Map.of());
    var log = folder.resolve("loaded");
    // Unlike the other variables with options, this one is read after the command line.
    var second = help(Map.of("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log));
    assertTrue(first.getFirst().equals(HELP) && second.containsAll(first), second::toString);
    var loaded = Files.readAllLines(log);
    assertTrue(
        loaded.stream().anyMatch(it -> it.contains(".cli.Main source: shared objects file (top)")),
        "Main is from the archive");
    var needless =
        loaded.stream()
            .filter(it -> it.matches(".* (software\\.amazon|contactsheet\\.(?!bootstrap)).*"))
            .toList();
    assertEquals(List.of(), needless);
    assertFalse(loaded.stream().anyMatch(it -> it.contains("contactsheet.bootstrap.cli.page")));
  }

  @Test
  void an_archive_is_missing_or_wrong_and_the_command_says_the_same() throws Exception {
    var expected = help(Map.of());
    var archive = archive();
    Files.writeString(archive, "of another JVM");
    assertEquals(expected, help(Map.of()), "with an archive that does not fit");
    Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minusSeconds(90)));
    assertEquals(expected, help(Map.of()), "with an archive from before the last build");
    assertTrue(Files.size(archive) > 100_000, "which is written anew");
    Files.delete(archive);
    Files.delete(archives);
    // A file in the folder's place, because no folder is closed to root.
    Files.createFile(archives);
    assertEquals(expected, help(Map.of()), "where no archive can be written");
  }

  private Path archive() throws IOException {
    try (var files = Files.list(archives)) {
      return files.findFirst().orElseThrow();
    }
  }

  private List<String> help(Map<String, String> environment) throws Exception {
    var java = Map.of("JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home")));
    var all = new HashMap<>(java);
    all.putAll(environment);
    var line = List.of(folder.resolve("contactsheet").toString(), "--help");
    try (var process = ScriptProcess.start(folder, all, line)) {
      var said = process.rest();
      assertEquals(0, process.exitCode(), said::toString);
      return said;
    }
  }
}
