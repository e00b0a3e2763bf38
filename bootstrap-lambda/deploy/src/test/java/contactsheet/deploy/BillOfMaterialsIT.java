package contactsheet.deploy;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The libraries in the package with the SDK, their publishers and their licences.
final class BillOfMaterialsIT {
  /// Licences that only require to be named. Another one is a decision: see docs/adr.
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0");

  private static final JsonNode BILL = read();

  @Test
  void it_names_every_library_in_the_package_and_no_other() throws IOException {
    try (var contents =
        new PackageContents(Path.of(System.getProperty("contactsheet.packageOfTheBill")))) {
      assertEquals(contents.libraries(), named());
    }
  }

  private static Set<String> named() {
    return components()
        .map(each -> text(each, "name") + "-" + text(each, "version") + ".jar")
        .collect(toSet());
  }

  @Test
  void every_library_has_a_licence_that_is_allowed() {
    assertEquals(
        List.of(),
        components()
            .filter(each -> licences(each).noneMatch(ALLOWED::contains))
            .map(each -> text(each, "purl") + " " + licences(each).toList())
            .toList());
  }

  /// Otherwise two builds would differ.
  @Test
  void it_holds_neither_a_number_nor_a_time_of_its_own() {
    assertEquals(false, BILL.has("serialNumber"));
    assertEquals(false, BILL.get("metadata").has("timestamp"));
  }

  private static Stream<JsonNode> components() {
    return BILL.get("components").valueStream();
  }

  private static Stream<String> licences(JsonNode component) {
    return component
        .path("licenses")
        .valueStream()
        .map(
            each -> each.path("license").path("id").asString(each.path("expression").asString("")));
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).stringValue();
  }

  private static JsonNode read() {
    try {
      var file = Path.of(System.getProperty("contactsheet.billOfMaterials"));
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException("there is no bill of materials: mvn verify makes it", e);
    }
  }
}
