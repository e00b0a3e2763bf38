// Writes down, for the page of the command line, what the hexagon is made of: the components and
// arrows of docs/components.puml, and each port with its source and with what implements it.

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

static final Pattern COMPONENT = Pattern.compile("\\[(.+)] <<(\\S+?)\\.*>> as (\\w+)");
static final Pattern ARROW = Pattern.compile("(?m)^(\\w+) --> (\\w+)$");
static final Pattern PORT = Pattern.compile("(?m)^public interface (\\w+)");
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
  Files.createDirectories(target.getParent());
  try (var out = Files.newBufferedWriter(target);
      var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
    json.writeStartObject();
    writeDiagram(json, Files.readString(root.resolve("docs/components.puml")));
    json.writeArrayPropertyStart("ports");
    var implementations = implementations(root);
    for (var side : List.of("in", "out")) {
      for (var source : sources(root.resolve(PORTS + side))) {
        writePort(json, side, source, implementations);
      }
    }
    json.writeEndArray().writeEndObject();
  }
}

static void writeDiagram(JsonGenerator json, String diagram) {
  json.writeArrayPropertyStart("components");
  COMPONENT
      .matcher(diagram)
      .results()
      .forEach(
          component -> {
            json.writeStartObject();
            json.writeStringProperty("alias", component.group(3));
            json.writeStringProperty("name", component.group(1));
            json.writeStringProperty("package", component.group(2));
            json.writeStringProperty("ring", ring(component.group(2))).writeEndObject();
          });
  json.writeEndArray().writeArrayPropertyStart("arrows");
  ARROW
      .matcher(diagram)
      .results()
      .forEach(
          arrow ->
              json.writeStartArray()
                  .writeString(arrow.group(1))
                  .writeString(arrow.group(2))
                  .writeEndArray());
  json.writeEndArray();
}

/// Where a package stands; what is never deployed is there for this machine only.
static String ring(String name) {
  if (name.startsWith("contactsheet.bootstrap")) {
    return "program";
  }
  if (name.startsWith("contactsheet.application") || name.startsWith("contactsheet.domain")) {
    return "inside";
  }
  if (name.startsWith("contactsheet.adapter")) {
    return DRIVING.contains(name) ? "driving" : "driven";
  }
  return "local";
}

static void writePort(
    JsonGenerator json, String side, String source, List<Implementation> implementations) {
  var port = PORT.matcher(source);
  if (port.find()) {
    var name = port.group(1);
    json.writeStartObject().writeStringProperty("name", name).writeStringProperty("side", side);
    json.writeStringProperty("source", PREAMBLE.matcher(source).replaceAll("").strip());
    json.writeArrayPropertyStart("adapters");
    implementations.stream()
        .filter(each -> each.ports().contains(name))
        .forEach(each -> json.writeString(each.name()));
    json.writeEndArray().writeEndObject();
  }
}

record Implementation(String name, List<String> ports) {}

static List<Implementation> implementations(Path root) throws IOException {
  try (var modules = Files.list(root)) {
    return modules
        .filter(module -> module.getFileName().toString().matches("application|adapters-.*"))
        .map(module -> module.resolve("src/main/java"))
        .filter(Files::isDirectory)
        .sorted()
        .flatMap(module -> sources(module).stream())
        .flatMap(source -> IMPLEMENTATION.matcher(source).results())
        .map(
            type ->
                new Implementation(type.group(1), List.of(type.group(2).strip().split(",\\s*"))))
        .toList();
  }
}

/// The texts of a folder's source files, in the order of their names.
static List<String> sources(Path folder) {
  try (Stream<Path> files = Files.walk(folder)) {
    return files
        .filter(file -> file.toString().endsWith(".java"))
        .sorted()
        .map(file -> read(file))
        .toList();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

static String read(Path file) {
  try {
    return Files.readString(file);
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
