package contactsheet.adapter.events;

import com.google.gson.stream.JsonWriter;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// The answer to a job of S3 Batch Operations: a result for each task [S3 User Guide, Invoke AWS
/// Lambda function]. The job ignores everything that is not in this form.
final class BatchOperationsAnswer {
  private static final String SUCCEEDED = "Succeeded";
  private static final String TEMPORARY_FAILURE = "TemporaryFailure";
  private static final String PERMANENT_FAILURE = "PermanentFailure";

  private BatchOperationsAnswer() {}

  /// @param schemaVersion the version of the schema, as the invocation gave it
  /// @param invocationId the invocation's id, as the invocation gave it
  static Answer to(String schemaVersion, String invocationId, List<HandledItem> tasks) {
    return new Answer.Reply(
        JsonText.of(
            out -> {
              out.name("invocationSchemaVersion").value(schemaVersion);
              // A task without an id would be missing among the results, so the invocation has to
              // fail.
              out.name("treatMissingKeysAs").value(PERMANENT_FAILURE);
              out.name("invocationId").value(invocationId);
              out.name("results").beginArray();
              for (var task : tasks) {
                if (task.id() != null) {
                  write(out, task);
                }
              }
              out.endArray();
            }));
  }

  private static void write(JsonWriter out, HandledItem task) throws IOException {
    out.beginObject();
    out.name("taskId").value(task.id());
    out.name("resultCode").value(code(task));
    out.name("resultString").value(ResultString.of(story(task)));
    out.endObject();
  }

  /// A key that was read in two ways usually has one object. If one reading succeeded, a permanent
  /// failure of the other one does not count, but a retryable one has to be tried again.
  private static String code(HandledItem task) {
    var kinds = task.failures().stream().map(Failure::kind).toList();
    if (kinds.contains(Failure.Kind.RETRYABLE)) {
      return TEMPORARY_FAILURE;
    }
    return kinds.isEmpty() || task.records().stream().anyMatch(BatchOperationsAnswer::wasFound)
        ? SUCCEEDED
        : PERMANENT_FAILURE;
  }

  private static boolean wasFound(HandledRecord record) {
    return record instanceof HandledChange(_, Outcome.Recorded());
  }

  private static String story(HandledItem task) {
    return task.records().stream()
        .map(each -> each.label() + ": " + became(each))
        .collect(Collectors.joining("; "));
  }

  private static String became(HandledRecord record) {
    var failure = record.failure();
    return failure == null ? record.result() : failure.reason();
  }
}
