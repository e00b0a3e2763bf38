package contactsheet.adapter.events;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import java.util.List;
import java.util.Objects;

/// The answer to a queue: the messages that failed, and no others.
final class SqsAnswer {
  private SqsAnswer() {}

  static Answer to(List<HandledItem> messages) {
    var failed = messages.stream().filter(HandledItem::failed).toList();
    // A message without an id cannot be named; only a failed invocation brings it back.
    if (failed.stream().anyMatch(message -> message.id() == null)) {
      return DirectAnswer.to(
          messages.stream().flatMap(message -> message.records().stream()).toList());
    }
    return new Answer.Reply(json(new SQSBatchResponse(failures(failed))));
  }

  private static List<BatchItemFailure> failures(List<HandledItem> failed) {
    return failed.stream()
        .map(HandledItem::id)
        .filter(Objects::nonNull)
        .map(BatchItemFailure::new)
        .toList();
  }

  private static String json(SQSBatchResponse response) {
    return JsonText.of(
        out -> {
          out.name("batchItemFailures").beginArray();
          for (var failure : response.getBatchItemFailures()) {
            out.beginObject();
            out.name("itemIdentifier").value(failure.getItemIdentifier());
            out.endObject();
          }
          out.endArray();
        });
  }
}
