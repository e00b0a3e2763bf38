package contactsheet.adapter.events;

import com.amazonaws.services.lambda.runtime.events.S3BatchResponse;
import com.amazonaws.services.lambda.runtime.events.S3BatchResponse.Result;
import com.amazonaws.services.lambda.runtime.events.S3BatchResponse.ResultCode;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import java.util.List;
import java.util.stream.Collectors;

/// The answer to a job of S3 Batch Operations: a result for each task [S3 User Guide, Invoke AWS
/// Lambda function]. The job ignores everything that is not in this form.
final class BatchOperationsAnswer {
  private BatchOperationsAnswer() {}

  /// @param schemaVersion as the invocation gave it
  /// @param invocationId as the invocation gave it
  static Answer to(String schemaVersion, String invocationId, List<HandledItem> tasks) {
    var response =
        S3BatchResponse.builder()
            .withInvocationSchemaVersion(schemaVersion)
            // A task that came without an id is missing among the results: it must not pass.
            .withTreatMissingKeysAs(ResultCode.PermanentFailure)
            .withInvocationId(invocationId)
            .withResults(
                tasks.stream()
                    .filter(task -> task.id() != null)
                    .map(BatchOperationsAnswer::result)
                    .toList())
            .build();
    return new Answer.Reply(json(response));
  }

  private static Result result(HandledItem task) {
    return Result.builder()
        .withTaskId(task.id())
        .withResultCode(code(task))
        .withResultString(ResultString.of(story(task)))
        .build();
  }

  /// A key that was read in two ways has one object as a rule: where it was found, the other
  /// reading may fail for good, but what may succeed later has to be tried again.
  private static ResultCode code(HandledItem task) {
    var kinds = task.failures().stream().map(Failure::kind).toList();
    if (kinds.contains(Failure.Kind.RETRYABLE)) {
      return ResultCode.TemporaryFailure;
    }
    var found =
        task.records().stream().anyMatch(each -> each.outcome() instanceof Outcome.Recorded);
    return kinds.isEmpty() || found ? ResultCode.Succeeded : ResultCode.PermanentFailure;
  }

  private static String story(HandledItem task) {
    return task.records().stream()
        .map(
            each ->
                each.record().label()
                    + ": "
                    + (each.outcome() instanceof Outcome.Failed(var failure)
                        ? failure.reason()
                        : OutcomeName.of(each.outcome())))
        .collect(Collectors.joining("; "));
  }

  private static String json(S3BatchResponse response) {
    return JsonText.of(
        out -> {
          out.name("invocationSchemaVersion").value(response.getInvocationSchemaVersion());
          out.name("treatMissingKeysAs").value(response.getTreatMissingKeysAs().name());
          out.name("invocationId").value(response.getInvocationId());
          out.name("results").beginArray();
          for (var result : response.getResults()) {
            out.beginObject();
            out.name("taskId").value(result.getTaskId());
            out.name("resultCode").value(result.getResultCode().name());
            out.name("resultString").value(result.getResultString());
            out.endObject();
          }
          out.endArray();
        });
  }
}
