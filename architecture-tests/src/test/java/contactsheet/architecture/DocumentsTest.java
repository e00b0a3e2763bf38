package contactsheet.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern TYPE_NAME = Pattern.compile("`([A-Z][a-z]\\w*)`");
  private static final Pattern TEST_NAME =
      Pattern.compile("`([A-Z]\\w*(?:Test|IT|Properties|Contract))(?:\\.(\\w+))?`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  static List<Path> documents() throws IOException {
    return files().filter(file -> file.toString().endsWith(".md")).toList();
  }

  static List<Path> decisions() throws IOException {
    return documents().stream().filter(file -> file.toString().contains("/docs/adr/")).toList();
  }

  @Test
  void the_architecture_names_only_types_and_rules_that_exist() throws IOException {
    assertEquals(Set.of(), unknownNames(Files.readString(ROOT.resolve("ARCHITECTURE.md"))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_test_that_is_named_exists(Path document) throws IOException {
    assertEquals(Set.of(), unknownTests(Files.readString(document)));
  }

  @Test
  void a_test_that_does_not_exist_is_found() throws IOException {
    assertEquals(
        Set.of("NoSuchTest", "DocumentsTest.no_such_sentence"),
        unknownTests(
            "`HexagonTest`, `NoSuchTest`, `DocumentsTest.no_such_sentence` and"
                + " `DocumentsTest.a_name_of_nothing_is_found`"));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void a_decision_is_confirmed_by_what_exists(Path decision) throws IOException {
    var text = Files.readString(decision);
    var confirmation = text.indexOf("## Confirmation");
    assertFalse(confirmation < 0, () -> decision + " has no confirmation");
    assertEquals(Set.of(), unknownNames(text.substring(confirmation)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_leads_somewhere(Path document) throws IOException {
    var links = LINK.matcher(Files.readString(document));
    while (links.find()) {
      var target = document.resolveSibling(links.group(1));
      assertEquals(true, Files.exists(target), () -> document + " links to " + target);
    }
  }

  @Test
  void a_name_of_nothing_is_found() throws IOException {
    assertEquals(Set.of("NoSuchThing"), unknownNames("`Sequencer` and `NoSuchThing`"));
  }

  private static Set<String> unknownNames(String text) throws IOException {
    var known = new HashSet<>(sources().map(DocumentsTest::typeName).collect(toSet()));
    HexagonRule.all().forEach(rule -> known.add(rule.name()));
    var names = TYPE_NAME.matcher(text);
    var unknown = new HashSet<String>();
    while (names.find()) {
      if (!known.contains(names.group(1))) {
        unknown.add(names.group(1));
      }
    }
    return unknown;
  }

  private static Set<String> unknownTests(String text) throws IOException {
    var sources = sources().collect(groupingBy(DocumentsTest::typeName));
    var unknown = new TreeSet<String>();
    for (var name : TEST_NAME.matcher(text).results().toList()) {
      var method = name.group(2);
      var found = sources.getOrDefault(name.group(1), List.of());
      if (found.isEmpty() || (method != null && !isIn(found, " " + method + "("))) {
        unknown.add(method == null ? name.group(1) : name.group(1) + "." + method);
      }
    }
    return unknown;
  }

  private static boolean isIn(List<Path> sources, String text) throws IOException {
    for (var source : sources) {
      if (Files.readString(source).contains(text)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Path> sources() throws IOException {
    return files().filter(file -> file.toString().endsWith(".java"));
  }

  private static String typeName(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  private static Stream<Path> files() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.toString().contains("/.git/"))
          .toList()
          .stream();
    }
  }
}
