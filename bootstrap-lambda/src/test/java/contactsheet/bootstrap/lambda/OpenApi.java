package contactsheet.bootstrap.lambda;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `docs/openapi.yaml`, as a client would read it.
///
/// @param document the whole document
record OpenApi(ObjectNode document) {
  private static final Path FILE = Path.of("../docs/openapi.yaml");
  private static final String HERE = "https://example.com/openapi";
  private static final Set<String> METHODS = Set.of("get", "head");

  static OpenApi read() throws IOException {
    return of(text());
  }

  static String text() throws IOException {
    return Files.readString(FILE);
  }

  static OpenApi of(String text) {
    var loaded = new Load(LoadSettings.builder().build()).loadFromString(text);
    return new OpenApi((ObjectNode) JsonMapper.shared().<JsonNode>valueToTree(loaded));
  }

  /// Every status of every operation: `get /objects/{bucket} 200`.
  Set<String> exchanges() {
    var all = new TreeSet<String>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(
                        operation ->
                            operation
                                .getValue()
                                .get("responses")
                                .propertyNames()
                                .forEach(
                                    status ->
                                        all.add(
                                            operation.getKey()
                                                + " "
                                                + path.getKey()
                                                + " "
                                                + status))));
    return all;
  }

  /// The parameters of a path that are not in the path itself: `query limit`.
  Set<String> parameters(String path) {
    var all = new TreeSet<String>();
    for (var parameter : parametersOf(path)) {
      if (!parameter.get("in").asString().equals("path")) {
        all.add(parameter.get("in").asString() + " " + parameter.get("name").asString());
      }
    }
    return all;
  }

  /// The schema of a parameter in the query.
  JsonNode parameter(String path, String name) {
    return parametersOf(path).stream()
        .filter(each -> each.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow()
        .get("schema");
  }

  private List<JsonNode> parametersOf(String path) {
    var all = new ArrayList<JsonNode>();
    document.get("paths").get(path).get("parameters").forEach(each -> all.add(resolved(each)));
    return all;
  }

  /// Fails if an answer differs from the document for this status of this operation.
  void assertDescribes(String method, String path, HttpReply reply) {
    var responses = document.get("paths").get(path).get(method).get("responses");
    var response = responses.get(String.valueOf(reply.status()));
    assertTrue(response != null, () -> reply.status() + " is not in the document");
    assertFits(resolved(response), reply, method.equals("get"));
  }

  /// Fails if an answer is not this one of the components' responses.
  void assertIs(String response, HttpReply reply) {
    assertFits(document.get("components").get("responses").get(response), reply, true);
  }

  private void assertFits(JsonNode response, HttpReply reply, boolean hasBody) {
    if (response.has("headers")) {
      assertHeaders(response.get("headers"), reply);
    }
    var content = hasBody ? response.get("content") : null;
    if (content == null) {
      assertEquals("", reply.body());
    } else {
      var type = reply.header("content-type");
      assertEquals(Set.of(type), Set.copyOf(content.propertyNames()));
      assertEquals(List.of(), errors(content.get(type).get("schema"), reply.document()));
    }
  }

  /// Every header is described, except the content type, which has its own place.
  private void assertHeaders(JsonNode headers, HttpReply reply) {
    var described =
        headers.propertyNames().stream()
            .map(each -> each.toLowerCase(Locale.ROOT))
            .collect(toSet());
    var given = new TreeSet<>(reply.headers().keySet());
    given.remove("content-type");
    assertEquals(new TreeSet<>(described), given);
    headers
        .properties()
        .forEach(
            each -> {
              var value = reply.header(each.getKey().toLowerCase(Locale.ROOT));
              var node = JsonMapper.shared().<JsonNode>valueToTree(value);
              assertEquals(List.of(), errors(resolved(each.getValue()).get("schema"), node));
            });
  }

  /// Returns the faults of a value, by JSON Schema 2020-12 in OpenAPI's dialect.
  List<String> errors(JsonNode schema, JsonNode value) {
    // The references of a schema lead into the whole document.
    var whole = (ObjectNode) schema.deepCopy();
    whole.set("components", document.get("components"));
    return SchemaRegistry.withDialect(Dialects.getOpenApi31())
        .getSchema(SchemaLocation.of(HERE), whole)
        .validate(value)
        .stream()
        .map(Object::toString)
        .toList();
  }

  JsonNode schema(String name) {
    return document.get("components").get("schemas").get(name);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
  }
}
