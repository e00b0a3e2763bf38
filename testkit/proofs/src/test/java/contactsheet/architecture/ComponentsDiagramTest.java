package contactsheet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentsDiagramTest {
  private static final Path DOCS = Path.of("../../docs");
  private static final Path SOURCE = DOCS.resolve("components.puml");
  private static final Path PICTURE = DOCS.resolve("components.svg");
  private static final JavaClasses CODE = Product.classes();

  private final ComponentsDiagram diagram = ComponentsDiagram.in(SOURCE);

  @TempDir private Path folder;

  ComponentsDiagramTest() throws IOException {}

  @Test
  void the_diagram_shows_every_dependency_of_the_code() {
    diagram.showsEveryDependency().check(CODE);
  }

  @Test
  void the_diagram_shows_nothing_that_the_code_does_not_have() {
    assertEquals(List.of(), diagram.componentsWithoutCode(CODE));
    assertEquals(List.of(), diagram.arrowsWithoutCode(CODE));
  }

  @Test
  void every_package_is_in_one_component() {
    assertEquals(List.of(), diagram.packagesNotShownOnce(CODE));
  }

  @Test
  void a_dependency_that_is_not_shown_is_found() throws IOException {
    var lie = changed("application --> portsOut\n", "");
    assertThrows(AssertionError.class, () -> lie.showsEveryDependency().check(CODE));
  }

  @Test
  void an_arrow_that_the_code_does_not_have_is_found() throws IOException {
    var lie = changed("@enduml", "domain --> application\n@enduml");
    assertEquals(
        List.of(new ComponentsDiagram.Arrow("domain", "application")), lie.arrowsWithoutCode(CODE));
  }

  @Test
  void a_component_without_code_is_found() throws IOException {
    var lie = changed("@enduml", "[Queue] <<contactsheet.queue..>> as queue\n@enduml");
    assertEquals(List.of("queue"), lie.componentsWithoutCode(CODE));
  }

  @Test
  void a_package_that_is_not_shown_is_found() throws IOException {
    var lie = changed("<<contactsheet.local.lambda..>>", "<<contactsheet.local.fax..>>");
    assertEquals(List.of("contactsheet.local.lambda"), lie.packagesNotShownOnce(CODE));
  }

  /// The picture holds the text that it was made from. A service that begins with the template has
  /// none yet, because its packages have other names: so where there is none, it is drawn.
  @Test
  void the_picture_is_made_from_the_diagram() throws IOException {
    if (Boolean.getBoolean("contactsheet.draw") || Files.notExists(PICTURE)) {
      Files.writeString(PICTURE, Picture.of(Files.readString(SOURCE)));
    }
    assertTrue(
        Picture.isOf(Files.readString(SOURCE), Files.readString(PICTURE)),
        "docs/components.svg is of another diagram: draw it anew with"
            + " mvn verify -pl testkit/proofs -am -Dcontactsheet.draw=true");
  }

  @Test
  void a_picture_of_another_diagram_is_found() throws IOException {
    var picture = Files.readString(PICTURE);
    assertEquals(false, Picture.isOf("@startuml\n[Other]\n@enduml\n", picture));
  }

  private ComponentsDiagram changed(String part, String other) throws IOException {
    var truth = Files.readString(SOURCE);
    assertTrue(truth.contains(part), "the diagram does not hold " + part);
    var file = folder.resolve("components.puml");
    Files.writeString(file, truth.replace(part, other));
    return ComponentsDiagram.in(file);
  }
}
