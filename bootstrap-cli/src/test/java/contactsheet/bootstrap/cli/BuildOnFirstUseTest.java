package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When `./contactsheet` builds, and what it prints, in a copy of the project's folders with a fake
/// Maven.
final class BuildOnFirstUseTest {
  private static final List<String> FOLDERS =
      List.of(
          ".mvn",
          "docs",
          "domain",
          "application",
          "adapters-aws",
          "testkit/local-servers",
          "testkit/model",
          "bootstrap-cli/src/main");

  @TempDir Path project;

  @BeforeEach
  void copyProject() throws IOException {
    var command = Path.of(Objects.requireNonNull(System.getProperty("contactsheet.command")));
    Files.copy(command, project.resolve("contactsheet"), StandardCopyOption.COPY_ATTRIBUTES);
    for (var folder : FOLDERS) {
      Files.createDirectories(project.resolve(folder));
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("docs/components.puml"), "@startuml");
    Files.writeString(project.resolve("bootstrap-cli/src/main/Main.java"), "");
  }

  @Test
  void the_first_use_builds_and_says_so() throws Exception {
    maven(
        "mkdir -p bootstrap-cli/target/contactsheet; touch"
            + " bootstrap-cli/target/contactsheet/classpath");
    assertTrue(use().getFirst().startsWith("contactsheet: building the program"));
    assertFalse(use().getFirst().startsWith("contactsheet: building the program"));
  }

  @Test
  void a_newer_source_builds_again_and_a_newer_test_does_not() throws Exception {
    maven(
        "mkdir -p bootstrap-cli/target/contactsheet; touch"
            + " bootstrap-cli/target/contactsheet/classpath");
    use();
    var later = FileTime.from(Instant.now().plusSeconds(60));
    var test = Files.createDirectories(project.resolve("domain/src/test")).resolve("SomeTest.java");
    Files.setLastModifiedTime(Files.createFile(test), later);
    assertFalse(use().getFirst().startsWith("contactsheet: building"));
    var source = Files.createDirectories(project.resolve("domain/src/main")).resolve("Some.java");
    Files.setLastModifiedTime(Files.createFile(source), later);
    assertTrue(use().getFirst().startsWith("contactsheet: building"));
  }

  /// The build of a user who only runs the program does not check the format.
  @Test
  void the_build_does_not_look_at_the_format_of_the_source() throws Exception {
    maven("echo \"$@\" >> arguments; exit 1");
    use();
    var arguments = Files.readString(project.resolve("arguments"));
    assertTrue(arguments.contains(" -Dformat.skip "), arguments);
  }

  @Test
  void a_failed_build_says_where_its_log_is() throws Exception {
    maven("echo '[ERROR] it does not compile'; echo more; exit 1");
    try (var process = command()) {
      var said = process.rest();
      var log = project.toRealPath().resolve("bootstrap-cli/target/contactsheet-build.log");
      assertEquals(
          List.of(
              "[ERROR] it does not compile",
              "contactsheet: the build failed; all that Maven said is in " + log),
          said.subList(1, said.size()));
      assertEquals(2, process.exitCode());
      assertEquals(List.of("[ERROR] it does not compile", "more"), Files.readAllLines(log));
    }
  }

  private List<String> use() throws IOException {
    try (var process = command()) {
      return process.rest();
    }
  }

  private ScriptProcess command() throws IOException {
    var path = project.resolve("bin") + ":" + System.getenv("PATH");
    var command = List.of(project.resolve("contactsheet").toString(), "--version");
    return ScriptProcess.start(
        project,
        Map.of("PATH", path, "JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home"))),
        command);
  }

  private void maven(String does) throws IOException {
    var file = Files.createDirectories(project.resolve("bin")).resolve("mvn");
    Files.writeString(file, "#!/bin/sh\n" + does + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }
}
