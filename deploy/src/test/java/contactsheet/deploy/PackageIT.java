package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.FunctionPackage;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PackageIT {
  private final Map<String, Object> function =
      Template.read()
          .deployed(Configurations.trigger("Sqs"))
          .resource("MetadataFunction")
          .properties();

  @Test
  void the_template_deploys_the_package_that_the_build_makes() throws IOException {
    var deployed = Template.FILE.toAbsolutePath().resolveSibling(Json.text(function, "CodeUri"));
    assertEquals(FunctionPackage.zip().toRealPath(), deployed.toRealPath());
  }

  @Test
  void the_handler_is_in_the_package() throws IOException {
    var handler = Json.text(function, "Handler").replace('.', '/') + ".class";
    assertTrue(
        FunctionPackage.entries().stream().anyMatch(entry -> entry.getName().equals(handler)));
  }
}
