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
/// pictures, for GET. The requested key is a parameter.
@Execution(ExecutionMode.CONCURRENT)
@ParameterizedClass
@ValueSource(strings = {"cat.txt", "cat.jpg"})
public abstract class S3FailuresContract {
  private final ObjectLocation cat;

  protected S3FailuresContract(String key) {
    cat = ObjectLocation.of("photos", key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "301 | PermanentRedirect | Elsewhere. | is in another region",
        "307 | TemporaryRedirect | Elsewhere. | s3:ListBucket",
        "400 | AuthorizationHeaderMalformed | a non-empty Access Key must be provided | region",
        "400 | InvalidRequest | stored using a form of Server Side Encryption. | SSE-C",
        "400 | InvalidRequest | No. | 400 InvalidRequest",
        "400 | InvalidRequest | No. | (No.)",
        "400 | KMS.DisabledException | arn:aws:kms:eu-west-1:1:key/k is disabled. | kms:Decrypt",
        "400 | KMS.DisabledException | arn:aws:kms:eu-west-1:1:key/k is disabled. | 1:key/k:",
        "400 | KMS.KMSInvalidStateException | arn:aws:kms:a:1:key/k is pending deletion. |"
            + " 1:key/k:",
        "400 | KMS.NotFoundException | Nothing there. | KMS key that it is encrypted with",
        "403 | AccessDenied | not authorized to perform: kms:Decrypt on arn:aws:kms:a:1:key/k |"
            + " 1:key/k:",
        "403 | AccessDenied | Access Denied | s3:GetObject",
        "403 | AccessDenied | Access Denied | s3:ListBucket",
        "403 | AccessDenied | The bucket is Requester Pays | REQUEST_PAYER=requester",
        "403 | SignatureDoesNotMatch | No. | secret key is not that of the access key",
        "403 | InvalidAccessKeyId | No. | does not know the access key",
        "403 | AccountProblem | No. | suspended the account",
        "403 | AllAccessDisabled | No. | disabled all access",
        "405 | MethodNotAllowed | No. | 405 MethodNotAllowed",
        "412 | PreconditionFailed | No. | 412 PreconditionFailed",
      })
  void a_refusal_is_permanent_and_says_what_to_do(
      int status, String code, String message, String sentence) {
    try (var server =
        new StubServer(_ -> Answer.refusal(status, code, message, Map.of("X", "y")))) {
      var failure = failure(server.endpoint());
      // S3's answers to HEAD have no code; an unambiguous status is enough.
      var said = status > 403 && !isPicture() ? "S3 refused access" : sentence;
      assertEquals(Failure.Kind.PERMANENT, failure.kind(), failure::reason);
      assertTrue(failure.reason().contains(said), failure::reason);
      assertTrue(failure.reason().contains(cat.toString()), failure::reason);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, ExpiredToken",
    "400, InvalidToken",
    "400, RequestTimeout",
    "400, KMS.ThrottlingException",
    "400, ThrottlingException",
    "403, RequestTimeTooSkewed",
    "403, RequestLimitExceeded",
  })
  void a_refusal_that_passes_is_retryable(int status, String code) {
    try (var server = new StubServer(_ -> Answer.refusal(status, code))) {
      assertRetryable(failure(server.endpoint()));
    }
  }

  @Test
  void a_head_that_does_not_say_why_asks_once_for_one_byte() {
    try (var server = new StubServer(_ -> Answer.refusal(403, "AccessDenied"))) {
      var reason = failure(server.endpoint()).reason();
      assertTrue(reason.contains("403 AccessDenied"), reason);
      assertEquals(isPicture() ? 1 : 2, server.requests().size());
      var range = isPicture() ? "bytes=0-65535" : "bytes=0-0";
      assertEquals(range, server.requests().getLast().header("Range"));
    }
  }

  /// SSE-C, expired credentials and a bucket elsewhere are all a bare 400.
  @ParameterizedTest
  @ValueSource(ints = {400, 409})
  void a_refusal_without_a_code_claims_nothing(int status) {
    try (var server = new StubServer(_ -> Answer.of(status))) {
      var failure = failure(server.endpoint());
      assertEquals(Failure.Kind.PERMANENT, failure.kind());
      assertTrue(!failure.reason().contains("SSE-C"), failure::reason);
      assertTrue(failure.reason().contains("AWS_ENDPOINT_URL_S3"), failure::reason);
    }
  }

  /// A row is never removed because of another server's answer. An answer without a code may be
  /// incomplete, so the request is sent again.
  @ParameterizedTest
  @CsvSource({
    "<Error><Code>NoSuchBucket</Code></Error>, PERMANENT",
    "<Error><Code>NoSuchAccessPoint</Code></Error>, PERMANENT",
    "<html><body>Not Found<br></body></html>, RETRYABLE",
    "<Error><Code>NoSuchK, RETRYABLE",
    "'', RETRYABLE"
  })
  void a_404_that_is_not_s3s_word_for_it_removes_nothing(String body, Failure.Kind kind) {
    var headers = Map.of("Content-Type", "text/html");
    try (var server =
        new StubServer(
            asked ->
                asked.method().equals("HEAD") ? Answer.of(403) : new Answer(404, headers, body))) {
      assertEquals(kind, failure(server.endpoint()).kind());
    }
  }

  /// It answers HEAD with 404 as well.
  @Test
  void a_web_server_in_s3s_place_removes_nothing() {
    var page = new Answer(404, Map.of("Content-Type", "text/html"), "<html>Not Found</html>");
    try (var server = new StubServer(_ -> page)) {
      var reason = failure(server.endpoint()).reason();
      assertTrue(reason.contains("404"), reason);
    }
  }

  @Test
  void an_object_that_s3_says_is_not_there_is_absent() {
    try (var server = new StubServer(_ -> Answer.refusal(404, "NoSuchKey"))) {
      assertEquals(new Observed(new Observation.Absent()), observe(server.endpoint()));
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
    var answers = new Answer[] {Answer.of(503), Answer.refusal(404, "NoSuchKey")};
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
    assertRetryable(failure(BrokenServer.ABSENT));
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

  private boolean isPicture() {
    return cat.key().namesAnImage();
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

  /// Observes an object by the source under test.
  ///
  /// @param endpoint the endpoint of its S3
  /// @param inspector the inspector of pictures; without one, every object is observed by HEAD
  protected abstract ObservationResult observe(
      URI endpoint, @Nullable ImageInspector inspector, ObjectLocation location);
}
