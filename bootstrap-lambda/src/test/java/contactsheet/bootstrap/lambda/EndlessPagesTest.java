package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.bootstrap.lambda.ScriptedServer.Reaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A table whose pages do not come to an end, as programs meet it over HTTP.
@ParameterizedClass
@EnumSource
final class EndlessPagesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// More requests than the pages here may cost.
  private static final int MANY = 60;

  private final Carrier carrier;

  EndlessPagesTest(Carrier carrier) {
    this.carrier = carrier;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/objects/photos?limit=1000", "/objects/photos/cat.jpg"})
  void a_last_key_that_repeats_is_a_500_and_one_line_of_the_log(String uri) throws IOException {
    assertGivesUp(uri, Map.of(), n -> page("a-" + n, "a"), "the same last key came twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/objects/photos?limit=1000", "/objects/photos/cat.jpg"})
  void a_page_that_repeats_is_a_500_and_one_line_of_the_log(String uri) throws IOException {
    assertGivesUp(uri, Map.of(), n -> page("a", "a-" + n), "the same page came twice");
  }

  @ParameterizedTest
  @ValueSource(strings = "/objects/photos?limit=1000")
  void it_is_the_same_where_an_index_is_read(String uri) throws IOException {
    var index = Map.of("LISTING_INDEX", "objects_by_bucket", "LISTING_SHARDS", "1");
    assertGivesUp(uri, index, n -> page("a-" + n, "a"), "the same last key came twice");
    assertGivesUp(uri, index, n -> page("a", "a-" + n), "the same page came twice");
  }

  private void assertGivesUp(
      String uri, Map<String, String> settings, IntFunction<String> pages, String why)
      throws IOException {
    var next = new AtomicInteger();
    var type = Map.of("Content-Type", "application/x-amz-json-1.0");
    try (var dynamoDb =
        new ScriptedServer(
            _ -> new Reaction.Answer(200, type, pages.apply(next.getAndIncrement())))) {
      var log = new RecordedLog();
      var reply = HttpReply.read(ask(uri, function(dynamoDb.endpoint(), settings), log));
      assertEquals(500, reply.status(), reply.body());
      assertFalse(reply.body().contains("page"), reply.body());
      var failures = log.lines().stream().filter(line -> line.level() == LogLevel.ERROR).toList();
      assertEquals(1, failures.size(), () -> log.lines().toString());
      assertTrue(failures.getFirst().text().contains(why), failures.getFirst()::text);
      assertTrue(log.lines().getLast().text().contains("\"FailedPermanently\":1"));
      assertTrue(dynamoDb.requests().size() < MANY, () -> dynamoDb.requests().size() + " requests");
    }
  }

  private MetadataQueryFunction function(URI dynamoDb, Map<String, String> settings) {
    var root =
        new CompositionRoot(Settings.from(settings)) {
          @Override
          protected S3Requests s3(boolean requesterPays) {
            throw new AssertionError("readers need no S3");
          }

          @Override
          protected TableRequests table(String name) {
            return carrier.table(name, dynamoDb, PATIENCE);
          }
        };
    return new MetadataQueryFunction(
        root.findObjectMetadata(), root.findAuditStatus(), root.clock());
  }

  private static String ask(String uri, MetadataQueryFunction function, RecordedLog log)
      throws IOException {
    var answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(HttpEvent.get(uri).json().getBytes(UTF_8)),
        answer,
        new TestInvocation(Duration.ofSeconds(20), log));
    return answer.toString(UTF_8);
  }

  private static String page(String key, String lastKey) {
    return """
    {"Items":[{"filename":{"S":"%s"},"bucket":{"S":"photos"},"size_in_bytes":{"N":"3"},
    "upload_time":{"S":"2026-11-01T12:00:00Z"}}],"Count":1,"ScannedCount":1,
    "LastEvaluatedKey":{"filename":{"S":"%s"}}}
    """
        .formatted(key, lastKey);
  }
}
