package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.http.NotARequestException;
import contactsheet.domain.Failure;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MetadataQueryFunctionTest {
  private final QueriedFunction function = QueriedFunction.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a.jpg; a.jpg",
        "holiday/beach.jpg; holiday/beach.jpg",
        "holiday/beach.jpg; holiday%2Fbeach.jpg",
        "a//b; a//b",
        "/a; /a",
        "a/; a/",
        "a b; a%20b",
        "a+b; a+b",
        "a+b; a%2Bb",
        "a%2Fb; a%252Fb",
        "100%; 100%25",
        "é 👍; %C3%A9%20%F0%9F%91%8D",
        "..; ..",
        "a?b#c; a%3Fb%23c"
      })
  void a_key_is_decoded_from_the_path_once(String key, String path) {
    function.recorded(key);
    var reply = function.get("/objects/photos/" + path);
    assertEquals(200, reply.status(), reply.body());
    assertEquals(key, reply.document().get("filename").asString());
  }

  @Test
  void an_http_api_has_decoded_the_path_already_and_may_put_its_stage_before_it() {
    function.recorded("100%25 a+b");
    for (var stage : List.of("$default", "dev")) {
      var prefix = stage.equals("dev") ? "/dev" : "";
      var event = HttpEvent.get(prefix + "/objects/photos/100%25 a+b").byHttpApi(stage);
      assertEquals(200, function.ask(event).status(), stage);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/objects/photos/a%; is not the percent-encoding of UTF-8",
        "/objects/photos/a%zz; is not the percent-encoding of UTF-8",
        "/objects/photos/a%ff; is not the percent-encoding of UTF-8",
        "/objects/photos/; an object key is empty",
        "/objects/p/a.jpg; not a bucket name: 'p'",
        "/objects/pho%2Ftos; not a bucket name: 'pho/tos'",
        "/objects/photos?limit=0; limit 0: 1 to 1000 are allowed",
        "/objects/photos?limit=1001; limit 1001: 1 to 1000 are allowed",
        "/objects/photos?limit=many; the parameter limit has to be a whole number",
        "/objects/photos?limit=1&limit=2; the parameter limit is given twice",
        "/objects/photos?perfix=a; there is no parameter perfix here: camera, content_type,"
            + " format,",
        "/objects/photos?from=2026-07-01; the parameter from is for order=taken and order=uploaded",
        "/objects/photos?order=taken&prefix=a; the parameter prefix is for order=name",
        "/objects/photos?order=size; the parameter order cannot be 'size'",
        "/objects/photos?order=taken&from=today; not a time: 'today': write 2026-11-05, or 2026",
        "/objects/photos?order=taken&to=0001-01-01; there is no time from 0001-01-01T00:00:00Z to",
        "/objects/photos/a.jpg?prefix=a; there is no parameter prefix here: none is known",
        "/objects/photos?prefix=%; is not the percent-encoding of UTF-8",
        "/objects/photos?next=abc; the page token is not one of this listing"
      })
  void what_cannot_be_meant_is_refused_with_a_sentence(String uri, String sentence) {
    var reply = function.get(uri);
    assertEquals(400, reply.status(), reply.body());
    assertTrue(reply.detail().contains(sentence), reply.detail());
    assertEquals("application/problem+json", reply.header("content-type"));
  }

  @Test
  void a_prefix_longer_than_any_key_is_refused() {
    assertEquals(400, function.get("/objects/photos?prefix=" + "a".repeat(1025)).status());
    assertEquals(200, function.get("/objects/photos?prefix=" + "a".repeat(1024)).status());
  }

  @Test
  void a_tombstone_is_not_found_and_not_listed() {
    function.recorded("a.jpg").removed("gone.jpg");
    var reply = function.get("/objects/photos/gone.jpg");
    assertEquals(404, reply.status());
    assertEquals("nothing is recorded of s3://photos/gone.jpg", reply.detail());
    assertEquals(List.of("a.jpg"), filenames(function.get("/objects/photos")));
  }

  @Test
  void pages_follow_each_other_to_the_end() {
    function.recorded("a", "b/1", "b/2 +é", "b/3", "c");
    var seen = new ArrayList<String>();
    var next = "";
    do {
      var page = function.get("/objects/photos?prefix=b%2F&limit=2" + next);
      seen.addAll(filenames(page));
      var token = page.document().get("next");
      next = token == null ? "" : "&next=" + URLEncoder.encode(token.asString(), UTF_8);
    } while (!next.isEmpty());
    assertEquals(List.of("b/1", "b/2 +é", "b/3"), seen);
  }

  @Test
  void a_token_of_another_listing_is_refused() {
    function.recorded("a1", "a2", "b");
    var token = function.get("/objects/photos?prefix=a&limit=1").document().get("next").asString();
    for (var uri : List.of("/objects/photos?prefix=&next=", "/objects/others?prefix=a&next=")) {
      assertEquals(400, function.get(uri + token).status(), uri);
    }
    assertEquals(200, function.get("/objects/photos?prefix=a&limit=9&next=" + token).status());
  }

  @Test
  void a_page_has_a_hundred_rows_unless_it_is_said_otherwise() {
    for (var i = 0; i < 1001; i++) {
      function.recorded("%04d".formatted(i));
    }
    assertEquals(100, filenames(function.get("/objects/photos")).size());
    assertEquals(1000, filenames(function.get("/objects/photos?limit=1000")).size());
  }

  /// A row of 40 kB takes four times as much in an answer, which is JSON in JSON.
  @Test
  void rows_that_do_not_fit_into_an_answer_are_on_the_next_page() {
    for (var i = 0; i < 100; i++) {
      function.recorded("k%03d".formatted(i), Map.of("quotes", "\"".repeat(40_000)));
    }
    var seen = new ArrayList<String>();
    var next = "";
    do {
      var uri = "/objects/photos?limit=1000" + next;
      var answer = function.invoke(HttpEvent.get(uri).json());
      assertTrue(answer.getBytes(UTF_8).length < 6_000_000);
      var page = HttpReply.read(answer);
      seen.addAll(filenames(page));
      var token = page.document().get("next");
      next = token == null ? "" : "&next=" + token.asString();
    } while (!next.isEmpty());
    assertEquals(100, seen.size());
    assertEquals(seen.stream().sorted().distinct().toList(), seen);
  }

  @Test
  void a_signature_in_the_query_is_let_through() {
    function.recorded("a.jpg");
    var signature = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=abc";
    assertEquals(200, function.get("/objects/photos/a.jpg?" + signature).status());
  }

  @Test
  void what_a_reader_has_already_is_not_sent_again() {
    function.recorded("a.jpg");
    var first = function.get("/objects/photos/a.jpg");
    var ask = HttpEvent.get("/objects/photos/a.jpg");
    var again = function.ask(ask.header("if-none-match", first.header("etag")));
    assertEquals(304, again.status());
    assertEquals("", again.body());
    assertEquals(first.header("etag"), again.header("etag"));
    assertEquals(200, function.ask(ask.header("if-none-match", "\"other\"")).status());
  }

  @Test
  void nothing_that_is_missing_counts_as_what_a_reader_has() {
    var ask = HttpEvent.get("/objects/photos/gone.jpg").header("if-none-match", "*");
    assertEquals(404, function.ask(ask).status());
  }

  @Test
  void head_says_all_that_get_does_but_the_body() {
    function.recorded("a.jpg");
    for (var uri : List.of("/objects/photos/a.jpg", "/objects/photos", "/objects/photos/gone")) {
      var get = function.get(uri);
      var head = function.ask(HttpEvent.get(uri).method("HEAD"));
      assertEquals(new HttpReply(get.status(), get.headers(), ""), head);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "get"})
  void objects_are_only_read(String method) {
    var reply = function.ask(HttpEvent.get("/objects/photos").method(method));
    assertEquals(405, reply.status());
    assertEquals("GET, HEAD", reply.header("allow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/objects", "/objectsphotos", "/favicon.ico"})
  void there_is_nothing_elsewhere(String path) {
    var reply = function.get(path);
    assertEquals(404, reply.status(), reply.body());
  }

  @Test
  void a_table_that_cannot_be_read_is_told_to_the_log_and_not_to_the_reader() {
    var forbidden = QueriedFunction.failing(Failure.permanent("the role needs dynamodb:Query"));
    var slow = QueriedFunction.failing(Failure.retryable("slow down"));
    for (var uri : List.of("/objects/photos", "/objects/photos/a.jpg")) {
      var permanent = forbidden.get(uri);
      assertEquals(500, permanent.status());
      assertFalse(permanent.body().contains("dynamodb"), permanent.body());
      var retryable = slow.get(uri);
      assertEquals(503, retryable.status());
      assertEquals("5", retryable.header("retry-after"));
    }
    assertTrue(forbidden.log().lines().getFirst().text().contains("the role needs dynamodb:Query"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"Records\":[{\"eventSource\":\"aws:s3\"}]}",
        "{\"version\":\"1.0\",\"rawPath\":\"/objects/photos\"}",
        "{\"version\":\"2.0\",\"rawPath\":\"/\",\"requestContext\":{\"http\":{}}}",
        "{\"version\":\"2.0\""
      })
  void what_is_no_request_fails_the_invocation(String event) {
    assertThrows(NotARequestException.class, () -> function.invoke(event));
  }

  private static List<String> filenames(HttpReply page) {
    assertEquals(200, page.status(), page.body());
    var names = new ArrayList<String>();
    page.document().get("objects").forEach(row -> names.add(row.get("filename").asString()));
    return names;
  }
}
