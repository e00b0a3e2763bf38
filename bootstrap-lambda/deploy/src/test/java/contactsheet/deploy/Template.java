package contactsheet.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// `template.yaml`, as it is written.
///
/// @param document the whole document
record Template(Map<String, Object> document) {
  /// Its path; tests run in the module's folder.
  static final Path FILE = Path.of("template.yaml");

  /// It is parsed once, because hundreds of configurations of it are looked at.
  private static final class Once {
    static final Template TEMPLATE = read(FILE);
  }

  static Template read() {
    return Once.TEMPLATE;
  }

  static Template read(Path file) {
    try {
      return new Template(CloudFormationYaml.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A section, such as `Resources`.
  Map<String, Object> section(String name) {
    return Json.object(document.getOrDefault(name, Map.of()));
  }

  /// Returns its stack.
  ///
  /// @param parameters the parameters that the deployer sets; the others have their defaults
  Stack deployed(Map<String, String> parameters) {
    var all = new TreeMap<String, String>();
    section("Parameters")
        .forEach(
            (name, parameter) -> {
              var byDefault = Json.object(parameter).get("Default");
              if (byDefault != null) {
                all.put(name, byDefault.toString());
              }
            });
    all.putAll(parameters);
    return new Stack(this, Map.copyOf(all));
  }
}
