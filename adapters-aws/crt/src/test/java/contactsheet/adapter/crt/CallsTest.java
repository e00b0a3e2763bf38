package contactsheet.adapter.crt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.Endpoint;
import contactsheet.adapter.crt.http.Reply;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.adapter.crt.http.Request;
import contactsheet.adapter.crt.http.Signing;
import contactsheet.contract.aws.BrokenServer;
import contactsheet.contract.aws.StubServer;
import contactsheet.contract.aws.StubServer.Answer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The number of attempts, the number of connections, and the time limits of a call.
@Execution(ExecutionMode.CONCURRENT)
final class CallsTest {
  private static final Request REQUEST =
      new Request("GET", "/", List.of(), "", BodyLimit.whole(1024));

  private static final DateTimeFormatter AMZ_DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Answers of a service whose codes are in a header.
  private record Rules() implements AnswerRules {
    @Override
    public Signing.Service service() {
      return Signing.Service.S3;
    }

    @Override
    public String errorCode(Reply.Answer refusal) {
      var code = refusal.header("x-code");
      return code == null ? "" : code;
    }

    @Override
    public boolean isUndamaged(Reply.Answer answer) {
      return answer.header("x-damaged") == null;
    }
  }

  /// The first call of a JVM also loads the native runtime, which is no part of any limit below.
  @BeforeAll
  static void start_the_native_runtime() {
    try (var server = new StubServer(_ -> Answer.of(404))) {
      assertInstanceOf(Reply.Answer.class, call(server.endpoint()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "200, ,                       1",
    "404, ,                       1",
    "403, AccessDenied,           1",
    "400, ValidationException,    1",
    "400, RequestTimeout,         3",
    "400, ThrottlingException,    3",
    "429, ,                       3",
    "500, ,                       3",
    "503, SlowDown,               3",
  })
  void what_may_go_right_is_asked_three_times(int status, String code, int times) {
    var headers = code == null ? Map.<String, String>of() : Map.of("x-code", code);
    try (var server = new StubServer(_ -> Answer.of(status, headers))) {
      var answer = assertInstanceOf(Reply.Answer.class, call(server.endpoint()));
      assertEquals(status, answer.status());
      assertEquals(times, server.requests().size());
    }
  }

  /// Checks the time of the signature, as S3 and DynamoDB do.
  @ParameterizedTest
  @ValueSource(longs = {-3600, 0, 3600})
  void a_machine_whose_clock_is_off_signs_with_the_services_time(long seconds) {
    try (var server = new StubServer(CallsTest::refusedUnlessSignedNow)) {
      InstantSource clock = () -> Instant.now().plusSeconds(seconds);
      var environment = Settings.environment(server.endpoint());
      try (var client = new ServiceClient(new Rules(), environment, clock)) {
        for (int i = 0; i < 3; i++) {
          var reply = client.call(Endpoint.of(server.endpoint()), REQUEST);
          assertEquals(404, assertInstanceOf(Reply.Answer.class, reply).status());
        }
      }
      assertEquals(seconds == 0 ? 3 : 4, server.requests().size());
    }
  }

  private static Answer refusedUnlessSignedNow(StubServer.Request request) {
    var date = String.valueOf(request.headers().getOrDefault("X-amz-date", List.of()).getFirst());
    var signedAt = AMZ_DATE.parse(date, Instant::from);
    var off = Duration.between(signedAt, Instant.now()).abs();
    return Answer.of(off.compareTo(Duration.ofMinutes(5)) < 0 ? 404 : 403);
  }

  @Test
  void a_damaged_answer_is_asked_for_again() {
    var answers = new Answer[] {Answer.of(200, Map.of("x-damaged", "")), Answer.of(204)};
    var asked = new int[1];
    try (var server = new StubServer(_ -> answers[asked[0]++])) {
      assertEquals(204, assertInstanceOf(Reply.Answer.class, call(server.endpoint())).status());
    }
  }

  @Test
  void a_server_that_always_breaks_off_is_left_alone_at_last() {
    try (var server = BrokenServer.resetting()) {
      assertInstanceOf(NoAnswer.class, call(server.endpoint()));
      assertEquals(3, server.connections());
    }
  }

  /// 500 tokens at 5 each: a hundred retries in all, and each answer that counts gives one back.
  @Test
  void a_service_that_fails_all_the_time_is_soon_asked_only_once() {
    try (var server = BrokenServer.resetting();
        var client = client(server.endpoint())) {
      for (int i = 0; i < 60; i++) {
        client.call(Endpoint.of(server.endpoint()), REQUEST);
      }
      var before = server.connections();
      client.call(Endpoint.of(server.endpoint()), REQUEST);
      assertEquals(before + 1, server.connections());
      assertEquals(61 + 100, server.connections());
    }
  }

  @Test
  void thirty_two_connections_serve_however_many_ask_at_once() {
    var together = new CyclicBarrier(32);
    try (var server = new StubServer(_ -> onceThirtyTwoHaveAsked(together));
        var client = client(server.endpoint())) {
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 96; i++) {
          threads.execute(() -> client.call(Endpoint.of(server.endpoint()), REQUEST));
        }
      }
      var used = server.requests().stream().map(StubServer.Request::connection);
      assertEquals(96, server.requests().size());
      assertEquals(32, used.distinct().count());
    }
  }

  /// With fewer connections this case would never happen.
  private static Answer onceThirtyTwoHaveAsked(CyclicBarrier together) {
    try {
      together.await();
      return Answer.of(404);
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void silence_is_waited_for_no_longer_than_a_lambda_has_time() {
    try (var server = BrokenServer.silent()) {
      var begin = Instant.now();
      assertInstanceOf(NoAnswer.class, call(server.endpoint()));
      var waited = Duration.between(begin, Instant.now());
      assertTrue(waited.compareTo(Duration.ofSeconds(20)) < 0, () -> "waited " + waited);
      assertEquals(3, server.connections());
    }
  }

  /// Each of the two limits alone would have it wait for minutes.
  @ParameterizedTest
  @CsvSource({"PT1S, PT10M, 2", "PT10M, PT2S, 1"})
  void an_attempt_has_a_limit_and_the_whole_call_has_one(
      Duration attempt, Duration all, int times) {
    try (var server = BrokenServer.silent()) {
      var environment = Settings.environment(server.endpoint());
      var patience = new Patience(2, attempt, all);
      try (var client = new ServiceClient(new Rules(), environment.with(patience))) {
        assertInstanceOf(NoAnswer.class, client.call(Endpoint.of(server.endpoint()), REQUEST));
      }
      assertEquals(times, server.connections());
    }
  }

  private static Reply call(URI endpoint) {
    try (var client = client(endpoint)) {
      return client.call(Endpoint.of(endpoint), REQUEST);
    }
  }

  private static ServiceClient client(URI endpoint) {
    return new ServiceClient(new Rules(), Settings.environment(endpoint));
  }
}
