package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.NotObserved;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult.Observed;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The failures for S3's refusals and missing answers, which are the same for HEAD and, for
/// pictures, for GET. The key that is asked for is a parameter.
@Execution(ExecutionMode.CONCURRENT)
@ParameterizedClass
@ValueSource(strings = {"cat.txt", "cat.jpg"})
public abstract class S3FailuresContract {
  private final ObjectLocation cat;

  protected S3FailuresContract(String key) {
    cat = ObjectLocation.of("photos", key);
  }

  @ParameterizedTest
  @CsvSource({
    "301, AWS_REGION",
    "307, AWS_REGION",
    "400, SSE-C",
    "403, s3:GetObject",
    "403, s3:ListBucket",
    "403, kms:Decrypt",
    "405, 405",
    "409, 409",
    "412, 412",
  })
  void a_refusal_is_permanent_and_says_what_to_do(int status, String sentence) {
    try (var server = new StubServer(_ -> Answer.of(status))) {
      var failure = failure(server.endpoint());
      assertEquals(Failure.Kind.PERMANENT, failure.kind());
      assertTrue(failure.reason().contains(sentence), failure::reason);
      assertTrue(failure.reason().contains(cat.toString()), failure::reason);
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void a_bucket_elsewhere_is_named_with_its_region() {
    var headers = Map.of("x-amz-bucket-region", "ap-southeast-2");
    try (var server = new StubServer(_ -> Answer.of(301, headers))) {
      var reason = failure(server.endpoint()).reason();
      assertTrue(reason.contains("ap-southeast-2"), reason);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void a_busy_s3_is_asked_three_times_and_may_answer_later(int status) {
    try (var server = new StubServer(_ -> Answer.of(status))) {
      assertRetryable(failure(server.endpoint()));
      assertEquals(3, server.requests().size());
    }
  }

  @Test
  void an_answer_at_the_second_try_is_an_answer() {
    var answers = new Answer[] {Answer.of(503), Answer.of(404)};
    var asked = new int[1];
    try (var server = new StubServer(_ -> answers[asked[0]++])) {
      assertEquals(new Observed(new Observation.Absent()), observe(server.endpoint()));
    }
  }

  @Test
  void a_delete_marker_stands_for_an_object_that_is_gone() {
    var marker = Map.of("x-amz-delete-marker", "true");
    for (var status : new int[] {404, 405}) {
      try (var server = new StubServer(_ -> Answer.of(status, marker))) {
        assertEquals(new Observed(new Observation.Absent()), observe(server.endpoint()));
      }
    }
  }

  @Test
  void an_answer_that_s3_would_not_give_is_no_observation() {
    var headers =
        Map.of(
            "Content-Length", "5",
            "Last-Modified", "Thu, 05 Nov 2026 11:59:58 GMT",
            "ETag", "\"\"");
    try (var server = new StubServer(_ -> Answer.of(200, headers))) {
      assertEquals(Failure.Kind.PERMANENT, failure(server.endpoint()).kind());
    }
  }

  @Test
  void an_answer_that_breaks_off_may_be_whole_later() {
    try (var server = new StubServer(_ -> Answer.of(200, Map.of("Content-Length", "5")))) {
      assertRetryable(failure(server.endpoint()));
    }
  }

  @Test
  void a_broken_connection_may_hold_later() {
    try (var server = BrokenServer.resetting()) {
      assertRetryable(failure(server.endpoint()));
      assertTrue(server.connections() >= 3, server.connections() + " connections");
    }
  }

  @Test
  void a_server_that_is_not_there_may_be_there_later() {
    URI endpoint;
    try (var server = BrokenServer.silent()) {
      endpoint = server.endpoint();
    }
    assertRetryable(failure(endpoint));
  }

  @Test
  void silence_is_waited_for_no_longer_than_a_lambda_has_time() {
    try (var server = BrokenServer.silent()) {
      var begin = Instant.now();
      assertRetryable(failure(server.endpoint()));
      var waited = Duration.between(begin, Instant.now());
      assertTrue(waited.compareTo(Duration.ofSeconds(20)) < 0, () -> "waited " + waited);
      assertTrue(server.connections() >= 3, server.connections() + " connections");
    }
  }

  @Test
  void an_interrupted_observation_ends_as_one_that_may_succeed_later() throws Exception {
    try (var server = BrokenServer.silent()) {
      Callable<Failure> observation = () -> failure(server.endpoint());
      var result = new FutureTask<>(observation);
      var thread = Thread.ofVirtual().start(result);
      while (server.connections() == 0) {
        Thread.onSpinWait();
      }
      thread.interrupt();
      assertRetryable(result.get());
    }
  }

  private void assertRetryable(Failure failure) {
    assertEquals(Failure.Kind.RETRYABLE, failure.kind(), failure::reason);
    assertTrue(failure.reason().contains(cat.toString()), failure::reason);
  }

  private Failure failure(URI endpoint) {
    return assertInstanceOf(NotObserved.class, observe(endpoint)).failure();
  }

  private ObservationResult observe(URI endpoint) {
    return observe(endpoint, new ScriptedInspector(), cat);
  }

  /// What the source under test says of an object.
  ///
  /// @param endpoint of the S3 that it asks
  /// @param inspector looks into pictures; without one, every object is observed by HEAD
  protected abstract ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location);
}
