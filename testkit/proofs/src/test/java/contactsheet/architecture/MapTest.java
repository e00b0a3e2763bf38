package contactsheet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `ARCHITECTURE.md` is the map: each rule and each module is on it, and no folder and no package
/// that is not there.
class MapTest {
  private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
  private static final Pattern FOLDER = Pattern.compile("`([a-z]\\w*(?:[-/]\\w+)*)`");
  private static final Pattern PACKAGE = Pattern.compile("`(contactsheet(?:\\.[a-z]\\w*)+)`");
  private static final JavaClasses CODE = Product.classes();

  private final String map = Files.readString(Repository.ROOT.resolve("ARCHITECTURE.md"));

  MapTest() throws IOException {}

  @Test
  void every_rule_and_every_module_is_on_it() throws IOException {
    assertEquals(Set.of(), missing(map));
  }

  @Test
  void nothing_is_on_it_that_is_not_there() {
    assertEquals(Set.of(), invented(map));
  }

  @Test
  void what_it_leaves_out_is_found() throws IOException {
    var lie = map.replace("`NoPackageCycles`", "…").replace("`testkit/local-servers`", "…");
    assertEquals(Set.of("NoPackageCycles", "testkit/local-servers"), missing(lie));
  }

  @Test
  void what_it_invents_is_found() {
    assertEquals(
        Set.of("adapters-fax", "contactsheet.adapter.fax"),
        invented("`domain`, `adapters-fax`, `contactsheet.domain`, `contactsheet.adapter.fax`"));
  }

  private static Set<String> missing(String map) throws IOException {
    var missing =
        new TreeSet<>(names(MODULE, Files.readString(Repository.ROOT.resolve("pom.xml"))));
    HexagonRule.all().forEach(rule -> missing.add(rule.name()));
    missing.removeIf(name -> map.contains("`" + name + "`"));
    return missing;
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
