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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Checks the answer to each caller for each fault of one of three objects, and that the two others
/// are recorded. Pictures are requested in another way than texts.
@ParameterizedClass
@EnumSource
final class FailureTableTest {
  private static final List<String> OTHERS = List.of("a.jpg", "b.txt");

  private final Carrier carrier;

  FailureTableTest(Carrier carrier) {
    this.carrier = carrier;
  }

  static Stream<Arguments> faultsAndCallers() {
    return FailureRow.all().stream()
        .flatMap(
            row ->
                Stream.of(Caller.values())
                    .flatMap(
                        caller ->
                            Stream.of("faulty.jpg", "faulty.txt")
                                .limit(row.s3() == null ? 1 : 2)
                                .map(faulty -> Arguments.of(row, caller, faulty))));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("faultsAndCallers")
  void a_fault_is_heard_of_by_its_caller_and_stops_no_other_object(
      FailureRow row, Caller caller, String faulty) throws IOException {
    var keys = Stream.concat(OTHERS.stream(), Stream.of(faulty)).toList();
    try (var s3 =
            new ScriptedServer(meets(row.s3(), "/photos/" + faulty, AwsAnswers::objectFound));
        var dynamoDb = new ScriptedServer(meets(row.dynamoDb(), faulty, AwsAnswers::tableOf));
        var function =
            new WholeFunction(carrier, s3.endpoint(), dynamoDb.endpoint(), "any", row.patience())) {
      caller.assertHears(row.kind(), row.sentence(), keys, function);
      assertEquals(Set.copyOf(OTHERS), recorded(row, dynamoDb, keys));
    }
  }

  /// @param about a text that is in each of the requests that meet the fault
  private static Function<Request, Reaction> meets(
      @Nullable Reaction fault, String about, Function<Request, Reaction> otherwise) {
    return asked ->
        fault != null && asked.isAbout(about) && !asked.isAbout("DynamoDB_20120810.Query")
            ? fault
            : otherwise.apply(asked);
  }

  /// The objects whose rows DynamoDB has written.
  private static Set<String> recorded(FailureRow row, ScriptedServer dynamoDb, List<String> keys) {
    return dynamoDb.requests().stream()
        .filter(asked -> asked.isAbout("PutItem"))
        .flatMap(asked -> keys.stream().filter(asked::isAbout))
        .filter(key -> row.dynamoDb() == null || OTHERS.contains(key))
        .collect(Collectors.toSet());
  }
}
