package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.amazonaws.services.lambda.runtime.events.S3BatchResponse;
import com.amazonaws.services.lambda.runtime.events.S3BatchResponse.ResultCode;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/// AWS's own answer types, written by the serialization that Lambda uses, are the oracle of what we
/// answer.
final class AwsAnswerTypesTest {
  private static final Outcome RECORDED = new Outcome.Recorded();
  private static final Outcome THROTTLED = new Outcome.Failed(Failure.retryable("slow down"));

  @Test
  void a_queue_is_answered_as_the_types_of_aws_do() {
    var batch =
        new SqsBatch(
            List.of(new BatchItem("m1", Changes.some(1)), new BatchItem("m2", Changes.some(1))));
    assertEquals(
        asAwsWrites(new SQSBatchResponse(List.of(new BatchItemFailure("m2")))),
        written(batch.handle(_ -> List.of(RECORDED, THROTTLED))));
    assertEquals(
        asAwsWrites(new SQSBatchResponse(List.of())),
        written(batch.handle(_ -> List.of(RECORDED, RECORDED))));
  }

  @Test
  void a_job_is_answered_as_the_types_of_aws_do() {
    var task = new BatchItem("t1", List.of(Changes.of("a")));
    assertEquals(
        asAwsWrites(
            S3BatchResponse.builder()
                .withInvocationSchemaVersion("2.0")
                .withTreatMissingKeysAs(ResultCode.PermanentFailure)
                .withInvocationId("i1")
                .withResults(
                    List.of(
                        S3BatchResponse.Result.builder()
                            .withTaskId("t1")
                            .withResultCode(ResultCode.TemporaryFailure)
                            .withResultString("s3://photos/a: slow down")
                            .build()))
                .build()),
        written(
            new BatchOperationsInvocation("2.0", "i1", List.of(task))
                .handle(_ -> List.of(THROTTLED))));
  }

  private static Json written(HandledEvent handled) {
    var reply = assertInstanceOf(Answer.Reply.class, handled.answer());
    return JsonTokens.parse(reply.json().getBytes(UTF_8));
  }

  private static <T> Json asAwsWrites(T response) {
    var out = new ByteArrayOutputStream();
    @SuppressWarnings("unchecked")
    var type = (Class<T>) response.getClass();
    JacksonFactory.getInstance().getSerializer(type).toJson(response, out);
    return JsonTokens.parse(out.toByteArray());
  }
}
