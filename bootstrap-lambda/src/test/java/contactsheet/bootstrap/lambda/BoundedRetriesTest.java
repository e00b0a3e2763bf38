package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.protocol.dynamodb.TableRequests;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.bootstrap.lambda.ScriptedServer.Reaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// With any behaviour of S3 and DynamoDB, an invocation ends by itself, so Lambda never has to kill
/// it. Tested on the deployed composition, with the deployed clients' times and retries.
@ParameterizedClass
@EnumSource(Carrier.class)
final class BoundedRetriesTest {
  /// Less than the clients would take for all their tries.
  private static final Duration REMAINING = Duration.ofSeconds(4);

  /// So the function stops waiting a second before the end. At that moment the clients end their
  /// first attempts, which must not prevent their interruption.
  private static final Duration MARGIN = Duration.ofSeconds(3);

  /// More than are handled at once.
  private static final List<String> KEYS =
      IntStream.range(0, 100).mapToObj(number -> number + ".jpg").toList();

  private final Carrier carrier;

  BoundedRetriesTest(Carrier carrier) {
    this.carrier = carrier;
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void an_s3_that_is_busy_for_ever_is_given_up() {
    assertEndsInTime(_ -> AwsAnswers.status(503), new Reaction.Silence());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void an_s3_that_never_answers_is_given_up() {
    assertEndsInTime(_ -> new Reaction.Silence(), new Reaction.Silence());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void a_dynamodb_that_is_busy_for_ever_is_given_up() {
    assertEndsInTime(
        AwsAnswers::objectFound,
        AwsAnswers.refusal(400, "ProvisionedThroughputExceededException", "slow down"));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void a_dynamodb_that_never_answers_is_given_up() {
    assertEndsInTime(AwsAnswers::objectFound, new Reaction.Silence());
  }

  private void assertEndsInTime(
      Function<ScriptedServer.Request, Reaction> ofS3, Reaction ofDynamoDb) {
    try (var s3 = new ScriptedServer(ofS3);
        var dynamoDb = new ScriptedServer(_ -> ofDynamoDb)) {
      MetadataFunction function;
      // The SDK reads the endpoints from system properties when its clients are built.
      synchronized (BoundedRetriesTest.class) {
        function = deployed(s3.endpoint(), dynamoDb.endpoint());
      }
      var event = new ByteArrayInputStream(Caller.DIRECT.event(KEYS).getBytes(UTF_8));
      var begin = System.nanoTime();
      var error =
          assertThrows(
              RecordsFailedException.class,
              () ->
                  function.handleRequest(
                      event, new ByteArrayOutputStream(), new TestInvocation(REMAINING)));
      var took = Duration.ofNanos(System.nanoTime() - begin);
      assertTrue(took.compareTo(REMAINING) < 0, () -> "took " + took);
      var message = String.valueOf(error.getMessage());
      assertTrue(message.startsWith("100 of 100 records failed: "), message);
      assertEquals(100, message.split("\\(retryable\\)", -1).length - 1, message);
      assertFalse(s3.requests().isEmpty(), "S3 was not asked");
    }
  }

  private MetadataFunction deployed(URI s3, URI dynamoDb) {
    var root =
        new CompositionRoot(Settings.from(Map.of())) {
          @Override
          protected S3Requests s3(boolean requesterPays) {
            return carrier.deployedS3(s3);
          }

          @Override
          protected TableRequests table(String name) {
            return carrier.deployedTable(name, dynamoDb);
          }

          @Override
          protected boolean waitsEndWhenInterrupted() {
            return carrier.waitsEndWhenInterrupted();
          }
        };
    return new MetadataFunction(root.recordObjectChanges(), root.clock(), MARGIN);
  }

  @AfterAll
  static void forget() {
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("aws."))
        .forEach(System::clearProperty);
  }
}
