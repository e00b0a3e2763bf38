package contactsheet.bootstrap.lambda;

import static contactsheet.bootstrap.lambda.SecondReading.elements;
import static contactsheet.bootstrap.lambda.SecondReading.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.domain.ObjectLocation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Checks a function's answer: every record that it reports as done has to be done, by a second
/// reading of the event.
final class AnswerCheck {
  /// The form of an answer.
  enum Form {
    DIRECT,
    QUEUE,
    JOB
  }

  private final byte[] event;
  private final Set<ObjectLocation> rows;

  /// @param event the event as the function got it
  /// @param rows the objects that have rows in a table that was empty before
  AnswerCheck(byte[] event, Set<ObjectLocation> rows) {
    this.event = event.clone();
    this.rows = Set.copyOf(rows);
  }

  /// The form of the answer, if the answer is right.
  ///
  /// @throws AssertionError if it is not
  Form formOf(byte[] answer) {
    var asked = SecondReading.document(event);
    var told = SecondReading.document(answer);
    check(asked.isPresent(), "what is no JSON document was a success");
    check(told.isPresent(), "the answer is no JSON document");
    return formOf(asked.orElseThrow(), told.orElseThrow());
  }

  private Form formOf(JsonNode asked, JsonNode told) {
    if (told.has("batchItemFailures")) {
      checkQueue(asked, told);
      return Form.QUEUE;
    }
    if (told.has("results")) {
      checkJob(asked, told);
      return Form.JOB;
    }
    checkDirect(asked, told);
    return Form.DIRECT;
  }

  private void checkDirect(JsonNode event, JsonNode told) {
    var demands = SecondReading.ofDirect(event);
    check(done(demands), "it was not done: " + demands);
    var counts = told.path("outcomes");
    check(
        counts.valueStream().mapToInt(JsonNode::intValue).sum() == demands.size(),
        "it does not account for " + demands);
    check(
        counts.path("skipped").intValue()
            == demands.stream().filter(Demand.Nothing.class::isInstance).count(),
        "it skipped others than it should of " + demands);
  }

  private void checkQueue(JsonNode event, JsonNode told) {
    var messages = SecondReading.messages(event).toList();
    var named =
        elements(told, "batchItemFailures")
            .map(failure -> text(failure, "itemIdentifier"))
            .collect(Collectors.toSet());
    check(!messages.isEmpty(), "it is no batch of a queue");
    for (var message : messages) {
      var demands = SecondReading.ofMessage(message, event.isArray());
      check(
          done(demands) || named.contains(id(message, "messageId")),
          "a message is not done and not named: " + demands);
    }
    check(
        messages.stream()
            .map(each -> id(each, "messageId"))
            .collect(Collectors.toSet())
            .containsAll(named),
        "a message is named that there is not");
  }

  private void checkJob(JsonNode event, JsonNode told) {
    var tasks = elements(event, "tasks").filter(each -> !text(each, "taskId").isBlank()).toList();
    var results = elements(told, "results").toList();
    check(text(told, "treatMissingKeysAs").equals("PermanentFailure"), "missing tasks pass");
    check(tasks.size() == results.size(), tasks.size() + " tasks, " + results.size() + " results");
    for (int i = 0; i < tasks.size(); i++) {
      var demand = SecondRecord.ofTask(tasks.get(i));
      var result = results.get(i);
      check(text(result, "taskId").equals(id(tasks.get(i), "taskId")), "a result of another task");
      check(
          demand.isMetBy(rows) || !text(result, "resultCode").equals("Succeeded"),
          "a task is not done and succeeded: " + demand);
    }
  }

  private boolean done(List<Demand> demands) {
    return !demands.isEmpty() && demands.stream().allMatch(demand -> demand.isMetBy(rows));
  }

  /// The name in the answer. A name that UTF-8 cannot encode matches nothing, and then the source
  /// takes the whole batch for failed.
  private static String id(JsonNode item, String field) {
    return new String(text(item, field).getBytes(UTF_8), UTF_8);
  }

  private static void check(boolean right, String otherwise) {
    if (!right) {
      throw new AssertionError(otherwise);
    }
  }
}
