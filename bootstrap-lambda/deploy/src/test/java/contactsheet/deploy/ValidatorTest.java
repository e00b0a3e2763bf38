package contactsheet.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// AWS's own validator, which has every resource's schema and more than a hundred rules.
@Tag("thorough")
final class ValidatorTest {
  private static final long PATIENCE_SECONDS = 120;

  /// The validator is installed outside the sources.
  private static final Path INSTALLED = Path.of("target", "validator");

  @TempDir private Path folder;

  /// Installs the validator in the version that `package-lock.json` names. Where there is no npm,
  /// these tests are skipped, but not where it is decided whether a change lands.
  @BeforeAll
  static void install() throws Exception {
    copy();
    var isThere = isThere("npm") && isThere("node");
    var sentence =
        "AWS's validator of templates needs npm and Node.js, and they are not" + " installed";
    assertTrue(isThere || !"true".equals(System.getenv("CI")), sentence);
    assumeTrue(isThere, sentence);
    var result =
        run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline");
    assertEquals(0, result.code(), result.output());
  }

  @Test
  void it_warns_of_nothing_in_the_template() throws Exception {
    assertEquals("", validate(Files.readString(Template.FILE)));
  }

  @Test
  void it_warns_of_a_property_that_does_not_exist() throws Exception {
    var findings = validate(changed("      VisibilityTimeout:", "      InvisibilityTimeout:"));
    assertTrue(findings.contains("InvisibilityTimeout"), findings);
  }

  @Test
  void it_warns_of_a_reference_to_nothing() throws Exception {
    var findings = validate(changed("!GetAtt EventQueue.Arn", "!GetAtt EventsQueue.Arn"));
    assertTrue(findings.contains("EventsQueue"), findings);
  }

  private static void copy() throws IOException {
    Files.createDirectories(INSTALLED);
    try (var files = Files.list(Path.of("validator"))) {
      for (var file : files.toList()) {
        Files.copy(file, INSTALLED.resolve(file.getFileName()), REPLACE_EXISTING);
      }
    }
  }

  private static String changed(String part, String other) throws IOException {
    var template = Files.readString(Template.FILE);
    assertTrue(template.contains(part), part);
    return template.replaceFirst(Pattern.quote(part), other);
  }

  /// Returns its findings from WARN on. It does not know the alias that SAM makes for a function,
  /// so it gets the function's own name instead.
  private String validate(String template) throws Exception {
    var file = folder.resolve("template.yaml");
    Files.writeString(file, template.replace("Function.Alias", "Function"));
    var result = run("node", "validate.mjs", file.toString());
    assertEquals(result.output().isEmpty() ? 0 : 1, result.code(), result.output());
    return result.output();
  }

  private record Result(int code, String output) {}

  private static Result run(String... command) throws Exception {
    var process =
        new ProcessBuilder(command).directory(INSTALLED.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(List.of(command) + " does not end: " + output);
    }
    return new Result(process.exitValue(), output);
  }

  private static boolean isThere(String command) throws Exception {
    try {
      return run(command, "--version").code() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
