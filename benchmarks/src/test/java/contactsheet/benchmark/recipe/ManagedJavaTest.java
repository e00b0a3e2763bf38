package contactsheet.benchmark.recipe;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManagedJavaTest {
  @Test
  void java_has_the_options_of_the_template() throws IOException {
    var template = Files.readString(Path.of("../bootstrap-lambda/deploy/template.yaml"));
    assertTrue(template.contains("JAVA_TOOL_OPTIONS: " + ManagedJava.TEMPLATE_OPTIONS + "\n"));
  }
}
