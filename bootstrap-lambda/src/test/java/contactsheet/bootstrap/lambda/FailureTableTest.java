package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.bootstrap.lambda.ScriptedServer.Reaction;
import contactsheet.bootstrap.lambda.ScriptedServer.Request;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What those who call the function hear of each fault that one of three objects meets, and that
/// the two others are recorded all the same.
final class FailureTableTest {
  private static final String FAULTY = "faulty.jpg";
  private static final List<String> KEYS = List.of("a.jpg", "b.jpg", FAULTY);

  static Stream<Arguments> faultsAndCallers() {
    return FailureRow.all().stream()
        .flatMap(row -> Stream.of(Caller.values()).map(caller -> Arguments.of(row, caller)));
  }

  @ParameterizedTest
  @MethodSource("faultsAndCallers")
  void a_fault_is_heard_of_by_its_caller_and_stops_no_other_object(FailureRow row, Caller caller)
      throws IOException {
    try (var s3 = new ScriptedServer(faulty(row.s3(), "HEAD ", _ -> AwsAnswers.objectFound()));
        var dynamoDb = new ScriptedServer(faulty(row.dynamoDb(), "PutItem", AwsAnswers::tableOf));
        var function =
            new WholeFunction(s3.endpoint(), dynamoDb.endpoint(), "any", row.patience())) {
      caller.assertHears(row.kind(), row.sentence(), KEYS, function);
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
