// Writes the hexagon for the page of the command line: the components and arrows of
// docs/components.puml, and each port with its source, its implementations, and the components that
// call or implement it.

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

static final Pattern COMPONENT = Pattern.compile("\\[(.+)] <<(\\S+?)\\.*>> as (\\w+)");
static final Pattern ARROW = Pattern.compile("(?m)^(\\w+) --> (\\w+)$");
static final Pattern PORT = Pattern.compile("(?m)^public interface (\\w+)");
static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);$");
static final Pattern PREAMBLE = Pattern.compile("(?m)^(package|import) .*\\R");

/// A port is implemented by an adapter or a use case. Decorators of a port are left out.
static final Pattern IMPLEMENTATION =
    Pattern.compile("(?m)^public (?:final )?(?:class|record) (\\w+)[^{]*?\\bimplements ([^{]+)");

/// The components that call the inside and are not called by it.
static final List<String> DRIVING =
    List.of("contactsheet.adapter.events", "contactsheet.adapter.http");

static final String PORTS = "application/src/main/java/contactsheet/application/port/";

static void main(String[] arguments) throws IOException {
  var root = Path.of(arguments[0]);
  var target = Path.of(arguments[1]);
  var diagram = Files.readString(root.resolve("docs/components.puml"));
  var components = COMPONENT.matcher(diagram).results().map(Component::of).toList();
  var code = code(root);
  Files.createDirectories(target.getParent());
  try (var out = Files.newBufferedWriter(target);
      var json = new JsonWriter(out)) {
    json.beginObject().name("components").beginArray();
    for (var component : components) {
      component.write(json);
    }
    json.endArray().name("arrows").beginArray();
    for (var arrow : ARROW.matcher(diagram).results().toList()) {
      json.beginArray().value(arrow.group(1)).value(arrow.group(2)).endArray();
    }
    json.endArray().name("ports").beginArray();
    for (var side : List.of("in", "out")) {
      for (var source : sources(root.resolve(PORTS + side))) {
        writePort(json, side, source, components, code);
      }
    }
    json.endArray().endObject();
  }
}

record Component(String alias, String name, String home) {
  static Component of(MatchResult line) {
    return new Component(line.group(3), line.group(1), line.group(2));
  }

  /// Where it is drawn; components that are never deployed are marked as local.
  String ring() {
    if (home.startsWith("contactsheet.bootstrap")) {
      return "program";
    }
    if (home.startsWith("contactsheet.application") || home.startsWith("contactsheet.domain")) {
      return "inside";
    }
    if (home.startsWith("contactsheet.adapter")) {
      return DRIVING.contains(home) ? "driving" : "driven";
    }
    return "local";
  }

  boolean owns(Source source) {
    return (source.home() + ".").startsWith(home + ".");
  }

  void write(JsonWriter json) throws IOException {
    json.beginObject().name("alias").value(alias).name("name").value(name);
    json.name("package").value(home).name("ring").value(ring()).endObject();
  }
}

static void writePort(
    JsonWriter json, String side, Source source, List<Component> components, List<Source> code)
    throws IOException {
  var port = PORT.matcher(source.text());
  if (port.find()) {
    var name = port.group(1);
    var behind = code.stream().filter(each -> each.implementation(name) != null).toList();
    var asking = code.stream().filter(each -> each.asks(side, name)).toList();
    json.beginObject().name("name").value(name).name("side").value(side);
    json.name("source").value(PREAMBLE.matcher(source.text()).replaceAll("").strip());
    json.name("adapters").beginArray();
    for (var each : behind) {
      json.value(each.implementation(name));
    }
    json.endArray().name("components").beginArray();
    for (var each : components) {
      if (!each.ring().equals("inside")
          && (side.equals("in") ? asking : behind).stream().anyMatch(each::owns)) {
        json.value(each.alias());
      }
    }
    json.endArray().endObject();
  }
}

/// The modules that are drawn around the ports.
static List<Source> code(Path root) throws IOException {
  try (var folders = Files.find(root, 2, (folder, _) -> isAround(root.relativize(folder)))) {
    return folders
        .map(module -> module.resolve("src/main/java"))
        .filter(Files::isDirectory)
        .sorted()
        .flatMap(module -> sources(module).stream())
        .toList();
  }
}

/// Returns whether a folder is a module around the ports: `adapters-events`, `adapters-aws/sdk`.
static boolean isAround(Path folder) {
  return folder.toString().matches("application|(adapters|bootstrap)-[^/]*(/[^/]*)?");
}

/// One source file.
record Source(String home, String text) {
  static Source read(Path file) {
    try {
      var text = Files.readString(file);
      var home = PACKAGE.matcher(text);
      return new Source(home.find() ? home.group(1) : "", text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean asks(String side, String port) {
    return text.contains("import contactsheet.application.port." + side + "." + port + ";");
  }

  /// Returns the type that implements a port, or null.
  String implementation(String port) {
    return home.startsWith("contactsheet.bootstrap")
        ? null
        : IMPLEMENTATION
            .matcher(text)
            .results()
            .filter(type -> List.of(type.group(2).strip().split(",\\s*")).contains(port))
            .map(type -> type.group(1))
            .findFirst()
            .orElse(null);
  }
}

/// Returns a folder's source files, in the order of their names.
static List<Source> sources(Path folder) {
  try (Stream<Path> files = Files.walk(folder)) {
    return files
        .filter(file -> file.toString().endsWith(".java"))
        .sorted()
        .map(Source::read)
        .toList();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
