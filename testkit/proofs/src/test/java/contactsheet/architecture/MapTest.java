package contactsheet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `ARCHITECTURE.md` is the map: each rule, module and folder is on it, and no folder and
/// no package that is not there.
class MapTest {
  private static final Pattern FOLDER = Pattern.compile("`(\\.?[a-z]\\w*(?:[-/]\\w+)*)`");
  private static final Pattern PACKAGE = Pattern.compile("`(contactsheet(?:\\.[a-z]\\w*)+)`");

  /// A page has room for 60 lines and for 600 words.
  private static final int LINES = 2 * 60;

  private static final int WORDS = 2 * 600;
  private static final JavaClasses CODE = Product.classes();

  private final String map = Files.readString(Repository.ROOT.resolve("ARCHITECTURE.md"));

  MapTest() throws IOException {}

  @Test
  void every_rule_every_module_and_every_folder_is_on_it() throws IOException {
    assertEquals(Set.of(), missing(map));
  }

  @Test
  void nothing_is_on_it_that_is_not_there() {
    assertEquals(Set.of(), invented(map));
  }

  @Test
  void it_fits_two_pages() {
    assertTrue(map.lines().count() <= LINES, "more than " + LINES + " lines");
    assertTrue(map.split("\\s+").length <= WORDS, "more than " + WORDS + " words");
  }

  @Test
  void what_it_leaves_out_is_found() throws IOException {
    var lie =
        map.replace("`NoPackageCycles`", "…")
            .replace("`testkit/local-servers`", "…")
            .replace("`docs`", "…");
    assertEquals(Set.of("NoPackageCycles", "testkit/local-servers", "docs"), missing(lie));
  }

  @Test
  void what_it_invents_is_found() {
    assertEquals(
        Set.of("adapters-fax", ".fax/in", "contactsheet.adapter.fax"),
        invented(
            "`domain`, `adapters-fax`, `.fax/in`, `contactsheet.domain`,"
                + " `contactsheet.adapter.fax`"));
  }

  private static Set<String> missing(String map) throws IOException {
    var missing = new TreeSet<>(Repository.modules());
    missing.addAll(Hexagon.ruleNames());
    missing.removeIf(name -> map.contains("`" + name + "`"));
    folders().stream()
        .filter(name -> !map.contains("`" + name + "`") && !map.contains("`" + name + "/"))
        .forEach(missing::add);
    return missing;
  }

  /// The folders at the top, and those of the test kit, of which one is no module.
  private static Set<String> folders() throws IOException {
    var folders = new TreeSet<String>();
    for (var file : Repository.tracked()) {
      var parts = file.split("/", -1);
      if (parts.length > 1) {
        folders.add(parts[0]);
      }
      if (parts.length > 2 && parts[0].equals("testkit")) {
        folders.add(parts[0] + "/" + parts[1]);
      }
    }
    return folders;
  }

  private static Set<String> invented(String map) {
    var invented = new TreeSet<String>();
    names(FOLDER, map).stream()
        .filter(name -> Files.notExists(Repository.ROOT.resolve(name)))
        .forEach(invented::add);
    names(PACKAGE, map).stream().filter(name -> !CODE.containPackage(name)).forEach(invented::add);
    return invented;
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult name) -> name.group(1)).toList();
  }
}
