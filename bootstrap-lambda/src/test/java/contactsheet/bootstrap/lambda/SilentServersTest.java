package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.lambda.ScriptedServer.Reaction;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// An event of one object ends in time although a server never answers, and although the client
/// would wait for longer than the test: only an interruption of its thread can end it.
@ParameterizedClass
@EnumSource(Carrier.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SilentServersTest {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration REMAINING = Duration.ofMillis(1500);
  private static final Duration MARGIN = Duration.ofMillis(900);

  private final Carrier carrier;

  SilentServersTest(Carrier carrier) {
    this.carrier = carrier;
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void an_s3_that_never_answers_is_given_up() {
    assertIsGivenUp(_ -> new Reaction.Silence());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @Test
  void a_dynamodb_that_never_answers_is_given_up() {
    assertIsGivenUp(AwsAnswers::objectFound);
  }

  private void assertIsGivenUp(Function<ScriptedServer.Request, Reaction> ofS3) {
    try (var s3 = new ScriptedServer(ofS3);
        var dynamoDb = new ScriptedServer(_ -> new Reaction.Silence());
        var function =
            new WholeFunction(
                carrier, s3.endpoint(), dynamoDb.endpoint(), "table", PATIENCE, MARGIN)) {
      var event = Caller.DIRECT.event(List.of("cat.jpg"));
      var error =
          assertThrows(RecordsFailedException.class, () -> function.invoke(event, REMAINING));
      var message = String.valueOf(error.getMessage());
      assertTrue(message.startsWith("1 of 1 records failed: "), message);
      assertTrue(message.contains("(retryable)"), message);
    }
  }
}
