package contactsheet.rules.breaking.theinsidetouchesnothingoutside.application;

import java.nio.file.Files;
import java.nio.file.Path;

record FileOffender() {
  boolean exists() {
    return Files.exists(Path.of("orders"));
  }
}
