package contactsheet.adapter.crt.http;

import static contactsheet.adapter.crt.http.Exchanges.exchange;
import static contactsheet.adapter.crt.http.Exchanges.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.contract.aws.BrokenServer;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One request and its outcome.
final class ExchangeTest {
  @Test
  void a_request_arrives_as_it_was_made() {
    try (var server = new StubServer(_ -> Answer.of(200))) {
      var request =
          new Request(
              "POST",
              "/a//b/../c%20%2B?x=%2F",
              List.of(new Header("X-It", "1")),
              "{\"é\":1}",
              BodyLimit.whole(0));
      exchange(server.endpoint(), request);
      var arrived = server.requests().getFirst();
      assertEquals("POST", arrived.method());
      assertEquals("/a//b/../c%20%2B?x=%2F", arrived.target());
      assertEquals(List.of("1"), arrived.headers().get("X-it"));
      assertEquals("{\"é\":1}", arrived.body());
      assertEquals(List.of(server.endpoint().getAuthority()), arrived.headers().get("Host"));
    }
  }

  @Test
  void an_answer_is_read_in_full() {
    var body = "é".repeat(100_000);
    var sent = new Answer(418, Map.of("X-Amz-Meta-It", "1"), body);
    try (var server = new StubServer(_ -> sent)) {
      var request = new Request("GET", "/", List.of(), "", BodyLimit.whole(200_000));
      var answer = assertInstanceOf(Reply.Answer.class, exchange(server.endpoint(), request));
      assertEquals(418, answer.status());
      assertEquals("1", answer.header("X-AMZ-META-IT"));
      assertEquals(body, new String(answer.body(), UTF_8));
    }
  }

  @Test
  void the_answer_to_a_head_request_has_a_length_and_no_body() {
    try (var server = new StubServer(_ -> Answer.of(200, Map.of("Content-Length", "5")))) {
      var request = new Request("HEAD", "/", List.of(), "", BodyLimit.whole(0));
      var answer = assertInstanceOf(Reply.Answer.class, exchange(server.endpoint(), request));
      assertEquals("5", answer.header("content-length"));
      assertEquals(0, answer.body().length);
    }
  }

  @Test
  void an_answer_that_is_longer_than_agreed_is_none() {
    try (var server = new StubServer(_ -> new Answer(200, Map.of(), "x".repeat(1_000_000)))) {
      var none = none(exchange(server.endpoint(), get("/")));
      assertFalse(none.mayComeLater());
      assertTrue(none.why().contains("longer than 1024 bytes"), none::why);
    }
  }

  @Test
  void of_an_answer_whose_beginning_is_enough_the_rest_is_left() {
    var sent = new Answer(200, Map.of(), "x".repeat(20_000_000));
    try (var server = new StubServer(_ -> sent)) {
      var request = new Request("GET", "/", List.of(), "", BodyLimit.beginning(70_000));
      var answer = assertInstanceOf(Reply.Answer.class, exchange(server.endpoint(), request));
      assertEquals("20000000", answer.header("content-length"));
      assertEquals("x".repeat(70_000), new String(answer.body(), UTF_8));
    }
  }

  @Test
  void an_answer_that_breaks_off_is_none() {
    try (var server = BrokenServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc")) {
      assertTrue(none(exchange(server.endpoint(), get("/"))).mayComeLater());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void silence_is_waited_for_as_long_as_agreed(boolean reset) {
    try (var server = reset ? BrokenServer.resetting() : BrokenServer.silent();
        var connections = Exchanges.to(server.endpoint(), 1)) {
      var limits = new Limits(Exchanges.LONG, Duration.ofMillis(200));
      var none = none(connections.exchange(get("/"), null, limits));
      assertTrue(none.mayComeLater());
      assertTrue(none.why().contains(reset ? "broke" : "within 200 ms"), none::why);
    }
  }

  @Test
  void a_server_that_is_not_there_gives_no_answer() {
    assertTrue(none(exchange(BrokenServer.ABSENT, get("/"))).mayComeLater());
  }

  private static NoAnswer none(Reply reply) {
    return assertInstanceOf(NoAnswer.class, reply);
  }
}
