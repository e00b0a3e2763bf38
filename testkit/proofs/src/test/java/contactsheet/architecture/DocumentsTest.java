package contactsheet.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
  private static final Pattern TYPE_NAME = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
  private static final Pattern TEST_NAME =
      Pattern.compile("`([A-Z]\\w*(?:Test|IT|Properties|Contract))(?:\\.(\\w+))?`");

  static List<Path> documents() throws IOException {
    return Repository.documents();
  }

  static List<Path> decisions() throws IOException {
    return documents().stream().filter(file -> file.toString().contains("/docs/adr/")).toList();
  }

  @Test
  void the_architecture_names_only_types_and_rules_that_exist() throws IOException {
    assertEquals(
        Set.of(), unknownNames(Files.readString(Repository.ROOT.resolve("ARCHITECTURE.md"))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_test_that_is_named_exists(Path document) throws IOException {
    assertEquals(Set.of(), unknownTests(Files.readString(document)));
  }

  @Test
  void the_threat_model_names_a_test_for_each_thing_that_a_server_meets() throws IOException {
    assertEquals(
        List.of(), withoutTest(Files.readString(Repository.ROOT.resolve("docs/SECURITY.md"))));
  }

  @Test
  void a_threat_without_a_test_is_found() {
    var model =
        """
        | who reads | sees |
        |---|---|
        | somebody | secrets |

        ### The local server

        | who | can | what prevents harm |
        |---|---|---|
        | a page | read | it is refused (`ForeignPagesTest`) |
        | a thief | steal | – |

        ### A function that is taken over

        | reads | writes |
        """;
    assertEquals(List.of("| a thief | steal | – |"), withoutTest(model));
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
    assertIsConfirmed(Files.readString(decision));
  }

  @Test
  void a_decision_that_nothing_confirms_is_found() {
    for (var lie : List.of("## Decision\n", "## Confirmation\n`NoSuchThing`\n")) {
      assertThrows(AssertionError.class, () -> assertIsConfirmed(lie));
    }
  }

  @Test
  void a_name_of_nothing_is_found() throws IOException {
    assertEquals(
        Set.of("NoSuchThing", "S4Thing"), unknownNames("`Sequencer`, `NoSuchThing`, `S4Thing`"));
  }

  /// Returns the lines of the tables about the local server and about wrong servers that name no
  /// test.
  private static List<String> withoutTest(String threatModel) {
    return threatModel
        .lines()
        .dropWhile(line -> !line.startsWith("### The local server"))
        .takeWhile(line -> !line.startsWith("### A function that is taken over"))
        .filter(line -> line.startsWith("| "))
        .filter(line -> !line.startsWith("| who |") && !line.startsWith("| what it answers |"))
        .filter(line -> !TEST_NAME.matcher(line).find())
        .toList();
  }

  private static void assertIsConfirmed(String decision) throws IOException {
    var confirmation = decision.indexOf("## Confirmation");
    assertTrue(confirmation >= 0, "there is no confirmation");
    assertEquals(Set.of(), unknownNames(decision.substring(confirmation)));
  }

  private static Set<String> unknownNames(String text) throws IOException {
    var known =
        new HashSet<>(Repository.sources().stream().map(DocumentsTest::typeName).collect(toSet()));
    known.addAll(Hexagon.ruleNames());
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
    var sources = Repository.sources().stream().collect(groupingBy(DocumentsTest::typeName));
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

  private static String typeName(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }
}
