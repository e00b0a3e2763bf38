package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.http.Attributes;
import contactsheet.domain.Failure;
import contactsheet.domain.ImageFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares `docs/openapi.yaml` with the function in both directions: every part of the document is
/// exercised, and every answer of the function is in the document.
final class OpenApiTest {
  private static final String PAGE = "/objects/{bucket}";
  private static final String OBJECT = "/objects/{bucket}/{key}";
  private static final String AUDITS = "/audits/{bucket}";

  /// A test of these checks puts another document here.
  OpenApi document = OpenApi.read();

  private final QueriedFunction function =
      QueriedFunction.create().recorded("a/1 +é.jpg", "a/2", "b").removed("gone").audited();
  private final QueriedFunction broken = QueriedFunction.failing(Failure.permanent("no rights"));
  private final QueriedFunction slow = QueriedFunction.failing(Failure.retryable("slow down"));

  OpenApiTest() throws IOException {
    // Reads the document.
  }

  /// A request, the function that answers it, and its path in the document.
  private record Exchange(String path, QueriedFunction by, HttpEvent request) {}

  /// Every parameter of a listing by time.
  private static final String BY_TIME =
      "/objects/photos?order=taken&from=2026-01-01&to=2027-01-01T00:00:00Z&newest_first=true"
          + "&format=jpeg&larger_than=1&smaller_than=99&camera=box&content_type=image/*&name=a";

  private List<Exchange> exchanges() {
    var next =
        function.get("/objects/photos?prefix=a%2F&limit=1").document().get("next").asString();
    return List.of(
        new Exchange(PAGE, function, HttpEvent.get("/objects/photos")),
        new Exchange(PAGE, function, HttpEvent.get("/objects/unknown")),
        new Exchange(PAGE, function, HttpEvent.get("/objects/photos?prefix=a%2F&limit=1")),
        new Exchange(
            PAGE, function, HttpEvent.get("/objects/photos?prefix=a%2F&limit=1&next=" + next)),
        new Exchange(PAGE, function, HttpEvent.get("/objects/photos").header("if-none-match", "*")),
        new Exchange(PAGE, function, HttpEvent.get("/objects/photos?next=tampered" + next)),
        new Exchange(PAGE, function, HttpEvent.get(BY_TIME)),
        new Exchange(PAGE, function, HttpEvent.get("/objects/photos?order=uploaded&limit=1")),
        new Exchange(PAGE, function, HttpEvent.get("/objects/photos?from=2026-01-01")),
        new Exchange(PAGE, broken, HttpEvent.get("/objects/photos?order=taken")),
        new Exchange(PAGE, slow, HttpEvent.get("/objects/photos?order=taken")),
        new Exchange(PAGE, broken, HttpEvent.get("/objects/photos")),
        new Exchange(PAGE, slow, HttpEvent.get("/objects/photos")),
        new Exchange(OBJECT, function, HttpEvent.get("/objects/photos/a/1%20+%C3%A9.jpg")),
        new Exchange(OBJECT, function, HttpEvent.get("/objects/photos/a%2F2")),
        new Exchange(
            OBJECT, function, HttpEvent.get("/objects/photos/b").header("if-none-match", "*")),
        new Exchange(OBJECT, function, HttpEvent.get("/objects/photos/%zz")),
        new Exchange(OBJECT, function, HttpEvent.get("/objects/photos/gone")),
        new Exchange(OBJECT, broken, HttpEvent.get("/objects/photos/b")),
        new Exchange(OBJECT, slow, HttpEvent.get("/objects/photos/b")),
        new Exchange(AUDITS, function, HttpEvent.get("/audits/photos")),
        new Exchange(
            AUDITS, function, HttpEvent.get("/audits/photos").header("if-none-match", "*")),
        new Exchange(AUDITS, function, HttpEvent.get("/audits/unknown")),
        new Exchange(AUDITS, function, HttpEvent.get("/audits/p")),
        new Exchange(AUDITS, broken, HttpEvent.get("/audits/photos")),
        new Exchange(AUDITS, slow, HttpEvent.get("/audits/photos")));
  }

  @Test
  void every_status_of_every_operation_is_given_as_it_is_described_and_no_other() {
    var given = new TreeSet<String>();
    for (var exchange : exchanges()) {
      for (var method : List.of("get", "head")) {
        var request = exchange.request().method(method.toUpperCase(Locale.ROOT));
        var reply = exchange.by().ask(request);
        document.assertDescribes(method, exchange.path(), reply);
        given.add(method + " " + exchange.path() + " " + reply.status());
      }
    }
    assertEquals(document.exchanges(), given);
  }

  @Test
  void every_parameter_is_used_and_no_other_is_known() {
    for (var path : List.of(PAGE, OBJECT, AUDITS)) {
      var used = new TreeSet<String>();
      for (var exchange : exchanges()) {
        if (exchange.path().equals(path)) {
          used.addAll(parametersOf(exchange.request()));
        }
      }
      assertEquals(document.parameters(path), used);
    }
    var refusal = function.get("/objects/photos?other=1").detail();
    var names =
        document.parameters(PAGE).stream()
            .filter(parameter -> parameter.startsWith("query "))
            .map(parameter -> parameter.substring("query ".length()))
            .toList();
    assertTrue(
        refusal.endsWith("there is no parameter other here: " + String.join(", ", names)), refusal);
  }

  @Test
  void the_orders_and_the_formats_are_those_of_the_function() {
    for (var order : document.parameter(PAGE, "order").get("enum")) {
      assertEquals(200, function.get("/objects/photos?order=" + order.asString()).status());
    }
    var formats = document.parameter(PAGE, "format").get("enum");
    assertEquals(ImageFormat.values().length, formats.size());
    for (var format : formats) {
      var asked = "/objects/photos?order=taken&format=" + format.asString();
      assertEquals(200, function.get(asked).status());
    }
  }

  /// The rows of a page by time, page by page, in the order that is described.
  @Test
  void pages_by_time_lead_from_one_to_the_next() {
    var asked = "/objects/photos?order=uploaded&newest_first=true&limit=2";
    var first = function.get(asked).document();
    assertEquals(List.of("b", "a/2"), names(first));
    assertEquals(3, first.get("examined").asInt());
    var next = function.get(asked + "&next=" + first.get("next").asString()).document();
    assertEquals(List.of("a/1 +é.jpg"), names(next));
    assertFalse(next.has("next"));
  }

  private static List<String> names(JsonNode page) {
    var names = new ArrayList<String>();
    page.get("objects").forEach(row -> names.add(row.get("filename").asString()));
    return names;
  }

  private static Set<String> parametersOf(HttpEvent request) {
    var names = new TreeSet<String>();
    for (var parameter : request.query().split("&", -1)) {
      if (!parameter.isEmpty()) {
        names.add("query " + parameter.substring(0, parameter.indexOf('=')));
      }
    }
    if (request.headers().containsKey("if-none-match")) {
      names.add("header If-None-Match");
    }
    return names;
  }

  @Test
  void the_bounds_of_the_limit_are_those_of_the_function() {
    var limit = document.parameter(PAGE, "limit");
    for (var bound : List.of(limit.get("minimum").asInt(), limit.get("maximum").asInt())) {
      assertEquals(200, function.get("/objects/photos?limit=" + bound).status());
    }
    assertEquals(400, limited(limit.get("minimum").asInt() - 1));
    assertEquals(400, limited(limit.get("maximum").asInt() + 1));
    assertEquals(
        limit.get("maximum").asInt(),
        document.schema("Page").get("properties").get("objects").get("maxItems").asInt());
    var many = QueriedFunction.create();
    for (var i = 0; i < 150; i++) {
      many.recorded("k" + i);
    }
    assertEquals(
        limit.get("default").asInt(), many.get("/objects/photos").document().get("objects").size());
  }

  private int limited(int limit) {
    return function.get("/objects/photos?limit=" + limit).status();
  }

  @Test
  void every_other_method_is_refused_as_it_is_described() {
    for (var path : List.of("/objects/photos", "/objects/photos/b", "/audits/photos")) {
      for (var method : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
        var reply = function.ask(HttpEvent.get(path).method(method));
        assertEquals(405, reply.status());
        document.assertIs("MethodNotAllowed", reply);
      }
    }
  }

  @Test
  void what_is_at_no_path_is_not_found_as_it_is_described() {
    var reply = function.get("/elsewhere");
    assertEquals(404, reply.status());
    document.assertIs("NotFound", reply);
  }

  @Test
  void a_row_has_the_attributes_that_are_described() {
    assertEquals(
        Set.copyOf(Attributes.NAMES),
        Set.copyOf(document.schema("Row").get("properties").propertyNames()));
  }

  /// Without this, a document that describes anything would pass.
  @Test
  void a_row_that_is_not_as_described_is_found() {
    var row = new ArrayList<Object>(List.of(Map.of("filename", "a", "bucket", "photos")));
    row.add("text");
    row.add(
        Map.of("filename", "a", "bucket", "b", "size_in_bytes", -1, "upload_time", "yesterday"));
    for (var wrong : row) {
      var value = JsonMapper.shared().<JsonNode>valueToTree(wrong);
      assertFalse(document.errors(document.schema("Row"), value).isEmpty(), wrong.toString());
    }
  }
}
