// Writes down, for the page of the command line, what the hexagon is made of: the components and
// arrows of docs/components.puml, and each port with its source, with what implements it,
// and with the components that ask it or stand behind it.

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

static final Pattern COMPONENT = Pattern.compile("\\[(.+)] <<(\\S+?)\\.*>> as (\\w+)");
static final Pattern ARROW = Pattern.compile("(?m)^(\\w+) --> (\\w+)$");
static final Pattern PORT = Pattern.compile("(?m)^public interface (\\w+)");
static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);$");
static final Pattern PREAMBLE = Pattern.compile("(?m)^(package|import) .*\\R");

/// Who implements a port may be an adapter or a use case; what stands before one is no answer to
/// the question.
static final Pattern IMPLEMENTATION =
    Pattern.compile("(?m)^public (?:final )?(?:class|record) (\\w+)[^{]*?\\bimplements ([^{]+)");

/// What asks the inside, and is not asked by it.
static final List<String> DRIVING =
    List.of("contactsheet.adapter.events", "contactsheet.adapter.queries");

static final String PORTS = "application/src/main/java/contactsheet/application/port/";

static void main(String[] arguments) throws IOException {
  var root = Path.of(arguments[0]);
  var target = Path.of(arguments[1]);
  var diagram = Files.readString(root.resolve("docs/components.puml"));
  var components = COMPONENT.matcher(diagram).results().map(Component::of).toList();
  var code = code(root);
  Files.createDirectories(target.getParent());
  try (var out = Files.newBufferedWriter(target);
      var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
    json.writeStartObject().writeArrayPropertyStart("components");
    components.forEach(component -> component.write(json));
    json.writeEndArray().writeArrayPropertyStart("arrows");
    ARROW.matcher(diagram).results().forEach(arrow -> writeArrow(json, arrow));
    json.writeEndArray().writeArrayPropertyStart("ports");
    for (var side : List.of("in", "out")) {
      for (var source : sources(root.resolve(PORTS + side))) {
        writePort(json, side, source, components, code);
      }
    }
    json.writeEndArray().writeEndObject();
  }
}

record Component(String alias, String name, String home) {
  static Component of(MatchResult line) {
    return new Component(line.group(3), line.group(1), line.group(2));
  }

  /// Where it stands; what is never deployed is there for this machine only.
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

  void write(JsonGenerator json) {
    json.writeStartObject().writeStringProperty("alias", alias).writeStringProperty("name", name);
    json.writeStringProperty("package", home).writeStringProperty("ring", ring()).writeEndObject();
  }
}

static void writeArrow(JsonGenerator json, MatchResult arrow) {
  json.writeStartArray().writeString(arrow.group(1)).writeString(arrow.group(2)).writeEndArray();
}

static void writePort(
    JsonGenerator json, String side, Source source, List<Component> components, List<Source> code) {
  var port = PORT.matcher(source.text());
  if (port.find()) {
    var name = port.group(1);
    var behind = code.stream().filter(each -> each.implementation(name) != null).toList();
    var asking = code.stream().filter(each -> each.asks(side, name)).toList();
    json.writeStartObject().writeStringProperty("name", name).writeStringProperty("side", side);
    json.writeStringProperty("source", PREAMBLE.matcher(source.text()).replaceAll("").strip());
    json.writeArrayPropertyStart("adapters");
    behind.forEach(each -> json.writeString(each.implementation(name)));
    json.writeEndArray().writeArrayPropertyStart("components");
    components.stream()
        .filter(each -> !each.ring().equals("inside"))
        .filter(each -> (side.equals("in") ? asking : behind).stream().anyMatch(each::owns))
        .forEach(each -> json.writeString(each.alias()));
    json.writeEndArray().writeEndObject();
  }
}

/// The code that is drawn around the ports.
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

/// Whether a folder is a module around the ports: `adapters-events`, `adapters-aws/sdk`.
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

  /// The type that implements a port, or null.
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

/// A folder's source files, in the order of their names.
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
