package contactsheet.architecture;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page's drawing of the hexagon agrees with the code.
class DrawnHexagonTest {
  private static final String DRAWN = "/contactsheet/bootstrap/cli/page/hexagon.json";
  private static final Pattern COMPONENT =
      Pattern.compile("\"alias\":\"(\\w+)\",\"name\":\"[^\"]+\",\"package\":\"([a-z0-9.]+)\"");
  private static final Pattern ARROW = Pattern.compile("\\[\"(\\w+)\",\"(\\w+)\"]");
  private static final Pattern PORT =
      Pattern.compile(
          "\"name\":\"(\\w+)\",\"side\":\"(in|out)\",\"source\":\"(.*?)\",\"adapters\":\\[([^]]*)],"
              + "\"components\":\\[([^]]*)]");
  private static final JavaClasses CODE = Product.classes();

  private final String drawn = drawn();

  DrawnHexagonTest() throws IOException {}

  @Test
  void components_and_arrows_are_those_of_the_diagram() throws IOException {
    var diagram = ComponentsDiagram.in(Path.of("../../docs/components.puml"));
    var packages = new HashMap<>(diagram.packages());
    packages.replaceAll((_, name) -> name.replaceFirst("\\.\\.$", ""));
    assertEquals(
        packages,
        COMPONENT
            .matcher(drawn)
            .results()
            .collect(toMap(one -> one.group(1), one -> one.group(2))));
    var arrows = drawn.substring(drawn.indexOf("\"arrows\""), drawn.indexOf("\"ports\""));
    assertEquals(
        diagram.arrows(),
        ARROW.matcher(arrows).results().map(ComponentsDiagram.Arrow::of).toList());
  }

  @Test
  void each_port_is_drawn_with_its_source_and_with_all_that_implements_it() {
    var expected =
        Stream.concat(ports("in"), ports("out"))
            .collect(toMap(DrawnHexagonTest::sideAndName, DrawnHexagonTest::implementations));
    var found =
        PORT.matcher(drawn)
            .results()
            .collect(
                toMap(port -> port.group(2) + " " + port.group(1), port -> names(port.group(4))));
    assertEquals(expected, found);
    PORT.matcher(drawn)
        .results()
        .forEach(
            port ->
                assertTrue(
                    port.group(3).contains("public interface " + port.group(1) + " {\\n"),
                    port.group(3)));
  }

  @Test
  void each_port_is_joined_to_those_who_ask_it_or_stand_behind_it() throws IOException {
    var diagram = ComponentsDiagram.in(Path.of("../../docs/components.puml"));
    var expected =
        Stream.concat(ports("in"), ports("out"))
            .collect(toMap(JavaClass::getSimpleName, port -> joined(port, diagram)));
    var found =
        PORT.matcher(drawn)
            .results()
            .collect(toMap(port -> port.group(1), port -> names(port.group(5))));
    assertEquals(expected, found);
  }

  /// Programs and adapters that call the in-port, or adapters that implement the out-port.
  private static Set<String> joined(JavaClass port, ComponentsDiagram diagram) {
    var isIn = port.getPackageName().endsWith(".in");
    return CODE.stream()
        .filter(type -> isAround(type, isIn))
        .filter(type -> isIn ? knows(type, port) : type.isAssignableTo(port.getName()))
        .flatMap(
            type -> diagram.packages().keySet().stream().filter(alias -> diagram.isIn(alias, type)))
        .collect(toSet());
  }

  private static boolean isAround(JavaClass type, boolean orProgram) {
    return type.getPackageName().startsWith("contactsheet.adapter.")
        || (orProgram && type.getPackageName().startsWith("contactsheet.bootstrap."));
  }

  private static boolean knows(JavaClass type, JavaClass port) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> dependency.getTargetClass().equals(port));
  }

  private static Stream<JavaClass> ports(String side) {
    return CODE.stream()
        .filter(type -> type.getPackageName().equals("contactsheet.application.port." + side))
        .filter(type -> type.isTopLevelClass() && type.isInterface())
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .filter(type -> !type.reflect().isSealed());
  }

  private static String sideAndName(JavaClass port) {
    var side = port.getPackageName().replaceFirst(".*\\.", "");
    return side + " " + port.getSimpleName();
  }

  private static Set<String> implementations(JavaClass port) {
    return CODE.stream()
        .filter(type -> !type.isInterface() && type.isAssignableTo(port.getName()))
        .filter(
            type ->
                type.getPackageName().startsWith("contactsheet.adapter.")
                    || type.getPackageName().equals("contactsheet.application"))
        .map(JavaClass::getSimpleName)
        .collect(toSet());
  }

  private static Set<String> names(String array) {
    return Arrays.stream(array.replace("\"", "").split(",", -1))
        .filter(name -> !name.isEmpty())
        .collect(toSet());
  }

  private static String drawn() throws IOException {
    try (var file = DrawnHexagonTest.class.getResourceAsStream(DRAWN)) {
      return new String(Objects.requireNonNull(file, DRAWN).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
