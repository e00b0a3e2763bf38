package contactsheet.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The packages that the template deploys: its own, and those that the commands of
/// `docs/operations.md` put in its place. A handler that is not in its package, or a native library
/// for another processor, would fail the first start.
final class PackageIT {
  private static final List<String> FUNCTIONS =
      List.of("MetadataFunction", "QueryFunction", "AuditFunction");

  /// The minor version of glibc in Amazon Linux 2023.
  private static final int GLIBC = 34;

  /// A command that writes a template for another package.
  private static final Pattern COMMAND =
      Pattern.compile("^sed .* template\\.yaml > (\\S+)$", Pattern.MULTILINE);

  @TempDir private Path folder;

  @Test
  void the_template_deploys_the_lean_package() throws IOException {
    assertFits(Template.FILE, "lambda-lean-arm64.zip", ".lean.");
  }

  static Stream<String> commands() throws IOException {
    var page = Files.readString(Path.of("../../docs/operations.md"));
    return COMMAND.matcher(page).results().map(found -> found.group());
  }

  @Test
  void the_page_has_a_command_for_each_other_package() throws IOException {
    assertEquals(3, commands().count());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void each_command_leads_to_a_package_that_fits(String command) throws Exception {
    Files.copy(Template.FILE, folder.resolve("template.yaml"));
    var shell =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    assertEquals("", new String(shell.getInputStream().readAllBytes(), UTF_8));
    assertEquals(0, shell.waitFor());
    var changed = folder.resolve(command.replaceFirst(".* > ", ""));
    var bySdk = command.contains("Sdk");
    assertFits(changed, ".zip", bySdk ? ".sdk." : ".lean.");
    var before = code(Template.FILE, FUNCTIONS.getFirst());
    assertTrue(!before.equals(code(changed, FUNCTIONS.getFirst())), command);
  }

  private static void assertFits(Path template, String zip, String handlers) throws IOException {
    for (var name : FUNCTIONS) {
      var function = function(template, name);
      var code = code(template, name);
      assertTrue(code.endsWith(zip), code);
      var handler = Json.text(function, "Handler");
      assertTrue(handler.contains(handlers), handler);
      try (var contents =
          new PackageContents(Template.FILE.toAbsolutePath().resolveSibling(code))) {
        assertTrue(contents.hasClass(handler), () -> handler + " is not in " + code);
        var processor = Json.text(Json.list(function.get("Architectures")).getFirst());
        var fitting = contents.processors().stream().filter(each -> !each.equals(processor));
        assertEquals(List.of(), fitting.toList(), () -> code + " on " + processor);
        assertTrue(contents.newestGlibc() <= GLIBC, code);
        var bringsJava = contents.has("bootstrap");
        assertEquals(
            bringsJava ? "provided.al2023" : "java25", Json.text(function, "Runtime"), code);
        // Lambda has no snapshots of zips with their own runtime.
        assertTrue(!bringsJava || !function.containsKey("SnapStart"), code);
      }
    }
  }

  private static String code(Path template, String name) {
    return Json.text(function(template, name), "CodeUri");
  }

  private static Map<String, Object> function(Path template, String name) {
    return Template.read(template).deployed(Configurations.queries()).resource(name).properties();
  }
}
