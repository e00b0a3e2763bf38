package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.S3BatchResponse.ResultCode;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BatchOperationsAnswerTest {
  private static final Outcome RECORDED = new Outcome.Recorded();
  private static final Outcome REMOVED = new Outcome.Removed();
  private static final Outcome THROTTLED = new Outcome.Failed(Failure.retryable("slow down"));
  private static final Outcome FORBIDDEN = new Outcome.Failed(Failure.permanent("forbidden"));

  @Test
  void every_task_has_a_result_in_the_form_of_the_job() {
    var invocation =
        new BatchOperationsInvocation(
            "1.0", "i1", List.of(task("t1", "a"), task("t2", "b"), task("t3", "c")));
    assertEquals(
        new Answer.Reply(
            "{\"invocationSchemaVersion\":\"1.0\",\"treatMissingKeysAs\":\"PermanentFailure\","
                + "\"invocationId\":\"i1\",\"results\":["
                + "{\"taskId\":\"t1\",\"resultCode\":\"Succeeded\","
                + "\"resultString\":\"s3://photos/a: recorded\"},"
                + "{\"taskId\":\"t2\",\"resultCode\":\"TemporaryFailure\","
                + "\"resultString\":\"s3://photos/b: slow down\"},"
                + "{\"taskId\":\"t3\",\"resultCode\":\"PermanentFailure\","
                + "\"resultString\":\"s3://photos/c: forbidden\"}]}"),
        invocation.handle(_ -> List.of(RECORDED, THROTTLED, FORBIDDEN)).answer());
  }

  @Test
  void the_schema_version_is_that_of_the_invocation() {
    var invocation = new BatchOperationsInvocation("2.0", "i1", List.of(task("t1", "a")));
    var json = json(invocation.handle(_ -> List.of(REMOVED)).answer());
    assertTrue(json.startsWith("{\"invocationSchemaVersion\":\"2.0\","), json);
    assertTrue(json.contains("\"resultCode\":\"Succeeded\""), json);
  }

  @Test
  void a_task_that_cannot_be_read_fails_for_good_and_stops_no_other() {
    var event =
        """
        {"invocationSchemaVersion":"2.0","invocationId":"i1","tasks":[
        {"taskId":"t1","s3Bucket":"photos"},{"taskId":"t2","s3Bucket":"photos","s3Key":"a"}]}
        """;
    var json =
        json(new EventReader().read(event.getBytes(UTF_8)).handle(_ -> List.of(RECORDED)).answer());
    assertTrue(
        json.contains(
            "{\"taskId\":\"t1\",\"resultCode\":\"PermanentFailure\","
                + "\"resultString\":\"tasks[0]: tasks[0].s3Key is missing\"}"),
        json);
    assertTrue(json.contains("{\"taskId\":\"t2\",\"resultCode\":\"Succeeded\""), json);
  }

  @Test
  void a_task_without_an_id_is_left_to_count_as_a_failure() {
    var nameless = new BatchItem(null, List.of(Changes.of("a")));
    var invocation = new BatchOperationsInvocation("1.0", "i1", List.of(nameless));
    assertEquals(
        new Answer.Reply(
            "{\"invocationSchemaVersion\":\"1.0\",\"treatMissingKeysAs\":\"PermanentFailure\","
                + "\"invocationId\":\"i1\",\"results\":[]}"),
        invocation.handle(_ -> List.of(RECORDED)).answer());
  }

  /// The outcome for a key with a plus, by the outcomes of its two readings.
  ///
  /// @param readings the outcomes of both readings, in either order
  record Combination(List<Outcome> readings, ResultCode result) {}

  static List<Combination> combinations() {
    return List.of(
        new Combination(List.of(RECORDED, REMOVED), ResultCode.Succeeded),
        new Combination(List.of(RECORDED, RECORDED), ResultCode.Succeeded),
        new Combination(List.of(REMOVED, REMOVED), ResultCode.Succeeded),
        new Combination(List.of(RECORDED, FORBIDDEN), ResultCode.Succeeded),
        new Combination(List.of(RECORDED, THROTTLED), ResultCode.TemporaryFailure),
        new Combination(List.of(REMOVED, THROTTLED), ResultCode.TemporaryFailure),
        new Combination(List.of(REMOVED, FORBIDDEN), ResultCode.PermanentFailure),
        new Combination(List.of(FORBIDDEN, FORBIDDEN), ResultCode.PermanentFailure),
        new Combination(List.of(THROTTLED, FORBIDDEN), ResultCode.TemporaryFailure));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void a_key_with_a_plus_is_done_when_one_of_its_readings_was_found(Combination combination) {
    for (var outcomes : List.of(combination.readings(), combination.readings().reversed())) {
      var task = new BatchItem("t1", List.of(Changes.of("a b"), Changes.of("a+b")));
      var json =
          json(
              new BatchOperationsInvocation("1.0", "i1", List.of(task))
                  .handle(_ -> outcomes)
                  .answer());
      assertTrue(json.contains("\"resultCode\":\"" + combination.result() + "\""), json);
    }
  }

  @Test
  void both_readings_of_a_key_are_told_of() {
    var task = new BatchItem("t1", List.of(Changes.of("a b"), Changes.of("a+b")));
    var answer =
        new BatchOperationsInvocation("1.0", "i1", List.of(task))
            .handle(_ -> List.of(REMOVED, RECORDED))
            .answer();
    assertTrue(
        json(answer).contains("\"s3://photos/a b: removed; s3://photos/a+b: recorded\""),
        json(answer));
  }

  private static BatchItem task(String id, String key) {
    return new BatchItem(id, List.of(Changes.of(key)));
  }

  private static String json(Answer answer) {
    return switch (answer) {
      case Answer.Reply(var json) -> json;
      case Answer.Rejection rejection -> throw new AssertionError(rejection);
    };
  }
}
