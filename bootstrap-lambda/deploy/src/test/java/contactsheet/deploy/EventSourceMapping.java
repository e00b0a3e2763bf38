package contactsheet.deploy;

import contactsheet.local.lambda.FunctionProcess;
import contactsheet.local.lambda.RuntimeApi;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lambda's mapping from a queue to a function: it receives a batch, invokes the function with it,
/// and deletes what has not failed [Lambda Developer Guide, Using Lambda with Amazon SQS].
final class EventSourceMapping {
  private final TestQueue queue;
  private final FunctionProcess function;
  private final int batchSize;

  /// @param properties the properties of the mapping in the template
  EventSourceMapping(Map<String, Object> properties, TestQueue queue, FunctionProcess function) {
    this.queue = queue;
    this.function = function;
    batchSize = Json.number(properties, "BatchSize");
  }

  /// Hands one batch to the function.
  ///
  /// @return how many of its messages the function reported as failed
  int poll() throws Exception {
    var batch = queue.receive(batchSize);
    if (batch.isEmpty()) {
      return 0;
    }
    var failed = failed(batch, function.invoke(event(batch)));
    batch.stream()
        .map(TestQueue.Message::id)
        .filter(id -> !failed.contains(id))
        .forEach(queue::delete);
    return failed.size();
  }

  /// An error fails the whole batch, and so does an answer that names a message which is not in it
  /// [ibid., Implementing partial batch responses].
  private static Set<String> failed(List<TestQueue.Message> batch, RuntimeApi.Result result) {
    var all = new HashSet<>(batch.stream().map(TestQueue.Message::id).toList());
    return switch (result) {
      case RuntimeApi.Result.Threw _ -> all;
      case RuntimeApi.Result.Returned(var json) -> {
        var named = new HashSet<String>();
        for (JsonNode each : JsonMapper.shared().readTree(json).get("batchItemFailures")) {
          named.add(each.get("itemIdentifier").stringValue());
        }
        yield all.containsAll(named) ? named : all;
      }
    };
  }

  /// In the form that Lambda writes.
  private static String event(List<TestQueue.Message> batch) {
    var records =
        batch.stream()
            .map(
                message ->
                    Map.of(
                        "messageId",
                        message.id(),
                        "receiptHandle",
                        "handle-of-" + message.id(),
                        "body",
                        message.body(),
                        "attributes",
                        Map.of(
                            "ApproximateReceiveCount", String.valueOf(message.receiveCount()),
                            "SentTimestamp", "1793525400000",
                            "SenderId", "AIDAEXAMPLESENDER",
                            "ApproximateFirstReceiveTimestamp", "1793525400001"),
                        "messageAttributes",
                        Map.of(),
                        "md5OfBody",
                        "00000000000000000000000000000000",
                        "eventSource",
                        "aws:sqs",
                        "eventSourceARN",
                        "arn:aws:sqs:eu-central-1:123456789012:EventQueue",
                        "awsRegion",
                        "eu-central-1"))
            .toList();
    return JsonMapper.shared().writeValueAsString(Map.of("Records", records));
  }
}
