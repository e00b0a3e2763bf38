package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.lambda.ScriptedServer.Reaction;
import contactsheet.bootstrap.lambda.ScriptedServer.Request;
import contactsheet.domain.Failure.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What those who call the function hear of each fault that one of three objects meets, and that
/// the two others are recorded all the same.
final class FailureTableTest {
  private static final String FAULTY = "faulty.jpg";
  private static final List<String> KEYS = List.of("a.jpg", FAULTY, "b.jpg");

  static List<FailureRow> rows() {
    return FailureRow.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_direct_caller_gets_an_error_that_names_the_object(FailureRow row) throws IOException {
    var event = Notifications.uploads("photos", KEYS.toArray(String[]::new));
    inWorldOf(
        row,
        function -> {
          var error = assertThrows(RecordsFailedException.class, () -> function.invoke(event));
          var kind = row.kind() == Kind.PERMANENT ? "permanent" : "retryable";
          var beginning = "1 of 3 records failed: s3://photos/faulty.jpg (" + kind + "): ";
          var message = String.valueOf(error.getMessage());
          assertTrue(message.startsWith(beginning), message);
          assertTrue(message.contains(row.sentence()), message);
        });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_queue_gets_back_the_message_about_the_object(FailureRow row) throws IOException {
    var event =
        Envelopes.sqs(
            KEYS.stream().map(key -> Notifications.uploads("photos", key)).toArray(String[]::new));
    inWorldOf(
        row,
        function ->
            assertEquals(
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"}]}", function.invoke(event)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_job_hears_why_its_task_failed_and_whether_to_try_again(FailureRow row) throws IOException {
    inWorldOf(
        row,
        function -> {
          var results = JobAnswer.of(function.invoke(JobAnswer.job("photos", KEYS))).results();
          var code = row.kind() == Kind.PERMANENT ? "PermanentFailure" : "TemporaryFailure";
          assertEquals(
              List.of("Succeeded", code, "Succeeded"),
              results.stream().map(JobAnswer.Result::code).toList());
          assertTrue(results.get(1).story().contains(row.sentence()), results::toString);
        });
  }

  /// What is done with a function.
  private interface Use {
    void of(WholeFunction function) throws IOException;
  }

  private static void inWorldOf(FailureRow row, Use use) throws IOException {
    try (var s3 = new ScriptedServer(faulty(row.s3(), "HEAD ", _ -> AwsAnswers.objectFound()));
        var dynamoDb = new ScriptedServer(faulty(row.dynamoDb(), "PutItem", AwsAnswers::tableOf));
        var function =
            new WholeFunction(s3.endpoint(), dynamoDb.endpoint(), "any", row.patience())) {
      use.of(function);
      assertEquals(Set.of("a.jpg", "b.jpg"), recorded(row, dynamoDb));
    }
  }

  /// @param request that meets the fault, where it is about the object that does
  private static Function<Request, Reaction> faulty(
      @Nullable Reaction fault, String request, Function<Request, Reaction> otherwise) {
    return asked ->
        fault != null && asked.isAbout(request) && asked.isAbout(FAULTY)
            ? fault
            : otherwise.apply(asked);
  }

  /// The objects whose rows DynamoDB has taken.
  private static Set<String> recorded(FailureRow row, ScriptedServer dynamoDb) {
    return dynamoDb.requests().stream()
        .filter(asked -> asked.isAbout("PutItem"))
        .flatMap(asked -> KEYS.stream().filter(asked::isAbout))
        .filter(key -> row.dynamoDb() == null || !key.equals(FAULTY))
        .collect(Collectors.toSet());
  }
}
