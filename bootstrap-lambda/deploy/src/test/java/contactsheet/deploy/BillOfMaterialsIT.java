package contactsheet.deploy;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The libraries in the packages, their publishers and their licences.
@ParameterizedClass
@MethodSource("bills")
final class BillOfMaterialsIT {
  /// Licences that only require to be named. Another one is a decision: see docs/adr.
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0");

  private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

  private final Set<Path> packages;
  private final JsonNode bill;

  BillOfMaterialsIT(Path bill, Set<Path> packages) throws IOException {
    this.packages = packages;
    this.bill = JsonMapper.shared().readTree(Files.readString(bill));
  }

  /// The lean packages, for two processors, have one bill. Tests run in the module's folder.
  static Stream<Arguments> bills() {
    var lean = Path.of("../packages/target");
    return Stream.of(
        Arguments.of(
            lean.resolve("contactsheet-lambda-lean.cdx.json"),
            Set.of(
                lean.resolve("contactsheet-lambda-lean-arm64.zip"),
                lean.resolve("contactsheet-lambda-lean-x86_64.zip"))),
        Arguments.of(
            Path.of("../target/contactsheet-lambda.cdx.json"),
            Set.of(Path.of("../target/contactsheet-lambda.zip"))));
  }

  @Test
  void it_names_every_library_in_the_package_and_no_other() throws IOException {
    var libraries = new TreeSet<String>();
    for (var each : packages) {
      try (var contents = new PackageContents(each)) {
        libraries.addAll(contents.libraries());
      }
    }
    assertEquals(
        libraries, components().map(BillOfMaterialsIT::jar).collect(toCollection(TreeSet::new)));
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
    assertEquals(false, bill.has("serialNumber"));
    assertEquals(false, bill.get("metadata").has("timestamp"));
  }

  private Stream<JsonNode> components() {
    return bill.get("components").valueStream();
  }

  private static String jar(JsonNode component) {
    var classifier = CLASSIFIER.matcher(text(component, "purl"));
    return text(component, "name")
        + "-"
        + text(component, "version")
        + (classifier.find() ? "-" + classifier.group(1) : "")
        + ".jar";
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
}
