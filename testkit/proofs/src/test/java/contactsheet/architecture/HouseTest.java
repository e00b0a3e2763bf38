package contactsheet.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The house stays small: few entries at the top, few modules that start a compiler, and a reason
/// for each program of the build.
class HouseTest {
  private static final int ENTRIES = 18;
  private static final int COMPILED_MODULES = 20;

  /// Other people's documents and tools name these.
  private static final Set<String> FIXED =
      Set.of(
          "domain",
          "application",
          "adapters-aws",
          "adapters-inmemory",
          "bootstrap-lambda",
          "pom.xml",
          "ARCHITECTURE.md",
          "README.md");

  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);

  /// `contactsheet serve` brings a local S3, and shows seeded bugs before a table in memory.
  private static final Set<String> SHIPPED_TEST_KIT =
      Set.of("bootstrap-cli -> testkit-local-servers", "bootstrap-cli -> testkit-model");

  @Test
  void the_top_has_few_entries_and_the_fixed_names() throws IOException {
    var entries = entries(Repository.tracked());
    assertTrue(entries.size() <= ENTRIES, () -> "more than " + ENTRIES + ": " + entries);
    assertTrue(entries.containsAll(FIXED), () -> "of " + FIXED + " only: " + entries);
  }

  @Test
  void entries_are_counted_once_and_without_what_is_hidden() {
    assertEquals(
        Set.of("pom.xml", "domain"),
        entries(
            List.of("pom.xml", "domain/pom.xml", "domain/src/A.java", ".gitignore", ".ci/run")));
  }

  @Test
  void few_modules_compile_something() throws IOException {
    var compiled = new ArrayList<String>();
    for (var module : Repository.modules()) {
      if (compiles(module, Repository.tracked())) {
        compiled.add(module);
      }
    }
    assertTrue(
        compiled.size() <= COMPILED_MODULES,
        () -> "more than " + COMPILED_MODULES + ": " + compiled);
  }

  @Test
  void modules_with_sources_of_their_own_are_found() throws IOException {
    assertTrue(compiles("testkit/proofs", Repository.tracked()), "it has nothing but tests");
    assertTrue(!compiles("testkit/bom", Repository.tracked()), "it has a pom alone");
  }

  @Test
  void every_program_of_the_build_has_its_reason() throws IOException {
    var reasons = Files.readString(Repository.ROOT.resolve(".mvn/programs/README.md"));
    var unexplained =
        Repository.tracked().stream()
            .filter(file -> file.matches("\\.mvn/programs/[^/]+\\.java"))
            .map(file -> file.substring(file.lastIndexOf('/') + 1))
            .filter(program -> !reasons.contains("| `" + program + "` |"))
            .toList();
    assertEquals(List.of(), unexplained);
  }

  /// Rules on classes see only classes that a test can load. This one reads the poms of all
  /// modules.
  @Test
  void what_is_shipped_needs_the_test_kit_only_for_its_tests() throws IOException {
    var needed = new TreeSet<String>();
    for (var module : Repository.modules()) {
      if (!module.startsWith("testkit/") && !module.equals("template")) {
        var pom = Files.readString(Repository.ROOT.resolve(module).resolve("pom.xml"));
        shippedTestKit(pom).forEach(part -> needed.add(module + " -> " + part));
      }
    }
    assertEquals(SHIPPED_TEST_KIT, needed);
  }

  @Test
  void a_part_of_the_test_kit_without_the_scope_of_tests_is_found() {
    var dependency = "<dependency><artifactId>%s</artifactId>%s</dependency>";
    assertEquals(
        List.of("testkit-rules"),
        shippedTestKit(
            dependency.formatted("testkit-contracts", "<scope>test</scope>")
                + dependency.formatted("testkit-rules", "")
                + dependency.formatted("domain", "")));
  }

  private static List<String> shippedTestKit(String pom) {
    return DEPENDENCY
        .matcher(pom)
        .results()
        .map(dependency -> dependency.group(1))
        .filter(dependency -> !dependency.contains("<scope>test</scope>"))
        .map(dependency -> dependency.replaceFirst("(?s).*<artifactId>(.*?)</artifactId>.*", "$1"))
        .filter(name -> name.matches("(testkit|benchmarks).*"))
        .toList();
  }

  private static Set<String> entries(Collection<String> files) {
    return files.stream()
        .map(file -> file.replaceFirst("/.*", ""))
        .filter(entry -> !entry.startsWith("."))
        .collect(toCollection(TreeSet::new));
  }

  private static boolean compiles(String module, Collection<String> files) {
    return files.stream()
        .anyMatch(
            file ->
                file.matches(module + "/src/(main|test)/java/.*\\.java")
                    && !file.endsWith("/package-info.java"));
  }
}
