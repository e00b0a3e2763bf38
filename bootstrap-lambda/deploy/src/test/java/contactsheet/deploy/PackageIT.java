package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.FunctionPackage;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackageIT {
  @ParameterizedTest
  @ValueSource(strings = {"MetadataFunction", "QueryFunction", "AuditFunction"})
  void the_template_deploys_the_package_that_the_build_makes(String name) throws IOException {
    var code = Json.text(function(name), "CodeUri");
    var deployed = Template.FILE.toAbsolutePath().resolveSibling(code);
    assertEquals(FunctionPackage.zip().toRealPath(), deployed.toRealPath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MetadataFunction", "QueryFunction", "AuditFunction"})
  void the_handler_is_in_the_package(String name) throws IOException {
    var handler = Json.text(function(name), "Handler").replace('.', '/') + ".class";
    assertTrue(
        FunctionPackage.entries().stream().anyMatch(entry -> entry.getName().equals(handler)));
  }

  private static Map<String, Object> function(String name) {
    return Template.read().deployed(Configurations.queries()).resource(name).properties();
  }
}
