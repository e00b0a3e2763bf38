package contactsheet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The way of a change through the code, as in `ARCHITECTURE.md`, exists: each type on it is used
/// by one before it, or implements an interface that one before it uses.
class WayOfAChangeTest {
  private static final int LONGEST = 9;
  private static final Pattern WAY = Pattern.compile("The way of a change: ([^.]*)\\.");
  private static final Pattern TYPE = Pattern.compile("`(\\w+)`");
  private static final JavaClasses CODE = Product.classes();

  @Test
  void it_is_short_and_leads_from_type_to_type() throws IOException {
    var way = way(Files.readString(Repository.ROOT.resolve("ARCHITECTURE.md")));
    assertTrue(way.size() <= LONGEST, () -> "more than " + LONGEST + " types: " + way);
    assertEquals("MetadataFunction", way.getFirst());
    assertEquals(List.of(), leaps(way));
  }

  @Test
  void a_leap_is_found() {
    assertEquals(
        List.of("MetadataFunction", "NoSuchType"),
        leaps(List.of("Sequencer", "MetadataFunction", "EventReader", "NoSuchType")));
  }

  private static List<String> way(String text) {
    var way = WAY.matcher(text);
    assertTrue(way.find(), "ARCHITECTURE.md does not tell the way of a change");
    return TYPE.matcher(way.group(1)).results().map(type -> type.group(1)).toList();
  }

  /// The types that none before them leads to.
  private static List<String> leaps(List<String> way) {
    var leaps = new ArrayList<String>();
    var before = new ArrayList<JavaClass>();
    for (var name : way) {
      var types = CODE.stream().filter(type -> type.getSimpleName().equals(name)).toList();
      if (types.isEmpty()
          || (!before.isEmpty() && types.stream().noneMatch(type -> isReached(type, before)))) {
        leaps.add(name);
      }
      before.addAll(types);
    }
    return leaps;
  }

  private static boolean isReached(JavaClass type, List<JavaClass> before) {
    return before.stream()
        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .anyMatch(known -> type.isAssignableTo(known.getName()) && isOurs(known));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(Rings.PRODUCT.root());
  }
}
