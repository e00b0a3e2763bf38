package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.MetadataStore.FindResult.NotRead;
import contactsheet.application.port.out.MetadataStore.ListResult.NotListed;
import contactsheet.application.port.out.MetadataStore.ReplaceResult.NotReplaced;
import contactsheet.application.port.out.MetadataStore.SaveResult.NotSaved;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The failures for DynamoDB's refusals and missing answers, which are the same for every call and
/// every carrier.
@Execution(ExecutionMode.CONCURRENT)
public abstract class DynamoDbFailuresContract {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final MetadataEntry ENTRY =
      new MetadataEntry.Removed(
          ObjectLocation.of("photos", "cat.jpg"), new Stamp(new Sequencer("1"), NOON, NOON, null));

  @ParameterizedTest
  @CsvSource({
    "ResourceNotFoundException, Requested resource not found, TABLE_NAME",
    "ResourceNotFoundException, Requested resource not found, ImageMetadataTable",
    "AccessDeniedException, not authorized, dynamodb:PutItem",
    "AccessDeniedException, not authorized, dynamodb:Query",
    "AccessDeniedException, not authorized, ImageMetadataTable",
    "ValidationException, Item size has exceeded the maximum allowed size, 400 KB",
    "ValidationException, The provided key element does not match the schema, filename",
    "ValidationException, Something else, Something else",
    "UnrecognizedClientException, The security token is invalid, security token",
    "AnErrorOfNextYear, Something new, Something new",
  })
  void a_refusal_is_permanent_and_says_what_to_do(String code, String message, String sentence) {
    try (var server = refusing(400, code, message)) {
      for (var failure : failures(server.endpoint())) {
        assertEquals(Failure.Kind.PERMANENT, failure.kind());
        assertTrue(failure.reason().contains(sentence), failure::reason);
      }
      assertEquals(4, server.requests().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, ProvisionedThroughputExceededException",
    "400, RequestLimitExceeded",
    "400, ThrottlingException",
    "400, TransactionConflictException",
    "400, ReplicatedWriteConflictException",
    "400, ExpiredTokenException",
    "400, RequestExpired",
    "429, TooManyRequests",
    "500, InternalServerError",
    "503, ServiceUnavailable",
  })
  void a_busy_table_may_answer_later(int status, String code) {
    try (var server = refusing(status, code, "busy")) {
      var result = store(server.endpoint()).saveIfNewer(ENTRY);
      var failure = assertInstanceOf(NotSaved.class, result).failure();
      assertEquals(Failure.Kind.RETRYABLE, failure.kind(), failure::reason);
    }
  }

  @Test
  void a_busy_table_is_asked_three_times() {
    try (var server = refusing(503, "ServiceUnavailable", "busy")) {
      assertRetryable(server.endpoint());
      assertEquals(4 * 3, server.requests().size());
    }
  }

  @ParameterizedTest
  @CsvSource({"200, RETRYABLE", "404, PERMANENT", "502, RETRYABLE"})
  void an_answer_that_is_not_dynamodbs_is_a_failure_too(int status, Failure.Kind kind) {
    var type = Map.of("Content-Type", "text/html");
    try (var server = new StubServer(_ -> new Answer(status, type, "<html>Hello</html>"))) {
      for (var failure : failures(server.endpoint())) {
        assertEquals(kind, failure.kind(), failure::reason);
      }
    }
  }

  @Test
  void a_refusal_that_breaks_off_may_be_whole_later() {
    var type = Map.of("Content-Type", "application/x-amz-json-1.0");
    try (var server = new StubServer(_ -> new Answer(400, type, "{\"__type\":\"com.amaz"))) {
      assertRetryable(server.endpoint());
    }
  }

  @Test
  void a_broken_connection_may_hold_later() {
    try (var server = BrokenServer.resetting()) {
      assertRetryable(server.endpoint());
    }
  }

  @Test
  void a_server_that_is_not_there_may_be_there_later() {
    assertRetryable(BrokenServer.ABSENT);
  }

  private static StubServer refusing(int status, String code, String message) {
    var body =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"%s\"}"
            .formatted(code, message);
    var type = Map.of("Content-Type", "application/x-amz-json-1.0");
    return new StubServer(_ -> new Answer(status, type, body));
  }

  private void assertRetryable(URI endpoint) {
    for (var failure : failures(endpoint)) {
      assertEquals(Failure.Kind.RETRYABLE, failure.kind(), failure::reason);
    }
  }

  /// Each call once.
  private List<Failure> failures(URI endpoint) {
    var store = store(endpoint);
    var location = ENTRY.location();
    return List.of(
        assertInstanceOf(NotSaved.class, store.saveIfNewer(ENTRY)).failure(),
        assertInstanceOf(NotReplaced.class, store.replaceIfUnchanged(null, ENTRY)).failure(),
        assertInstanceOf(NotRead.class, store.find(location)).failure(),
        assertInstanceOf(NotListed.class, store.list(location.bucket(), "", null, 1)).failure());
  }

  private MetadataStore store(URI endpoint) {
    return store(endpoint, "ImageMetadataTable");
  }

  /// Returns the store under test.
  ///
  /// @param endpoint the endpoint of its DynamoDB
  /// @param table the name of the table
  protected abstract MetadataStore store(URI endpoint, String table);
}
