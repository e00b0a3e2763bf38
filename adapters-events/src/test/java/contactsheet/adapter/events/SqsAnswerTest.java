package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SqsAnswerTest {
  private static final Outcome RECORDED = new Outcome.Recorded();
  private static final Outcome THROTTLED = new Outcome.Failed(Failure.retryable("slow down"));
  private static final Outcome FORBIDDEN = new Outcome.Failed(Failure.permanent("forbidden"));
  private static final String ALL_IS_WELL = "{\"batchItemFailures\":[]}";

  @Test
  void a_batch_without_failures_names_nothing() {
    var batch = batch(item("m1", 1), item("m2", 2));
    assertEquals(
        reply(ALL_IS_WELL), batch.handle(_ -> List.of(RECORDED, RECORDED, RECORDED)).answer());
  }

  @Test
  void exactly_the_messages_that_failed_are_named_whatever_the_kind_of_failure() {
    var batch = batch(item("m1", 1), item("m2", 1), item("m3", 1), item("m4", 1));
    assertEquals(
        reply("{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"},{\"itemIdentifier\":\"m4\"}]}"),
        batch.handle(_ -> List.of(RECORDED, FORBIDDEN, RECORDED, THROTTLED)).answer());
  }

  @Test
  void one_failed_record_fails_its_message_and_no_other() {
    var batch = batch(item("m1", 2), item("m2", 3), item("m3", 2));
    assertEquals(
        reply("{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"}]}"),
        batch
            .handle(
                _ ->
                    List.of(RECORDED, RECORDED, RECORDED, THROTTLED, THROTTLED, RECORDED, RECORDED))
            .answer());
  }

  @Test
  void where_every_message_failed_all_are_named() {
    var batch = batch(item("m1", 1), item("m2", 1));
    assertEquals(
        reply("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"m2\"}]}"),
        batch.handle(_ -> List.of(THROTTLED, THROTTLED)).answer());
  }

  @Test
  void a_body_that_cannot_be_read_is_named_and_stops_no_other() {
    var event =
        """
        {"Records":[{"eventSource":"aws:sqs","messageId":"m1","body":"hello"},
        {"eventSource":"aws:sqs","messageId":"m2","body":
        "{\\"Service\\":\\"Amazon S3\\",\\"Event\\":\\"s3:TestEvent\\",\\"Bucket\\":\\"photos\\"}"}]}
        """;
    assertEquals(
        reply("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}"),
        new EventReader().read(event.getBytes(UTF_8)).handle(_ -> List.of()).answer());
  }

  @Test
  void half_a_character_in_a_message_is_a_failure_of_that_message() {
    var event =
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"messageId\":\"m1\",\"body\":\"\\ud83d\"}]}";
    assertEquals(
        reply("{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"}]}"),
        new EventReader().read(event.getBytes(UTF_8)).handle(_ -> List.of()).answer());
  }

  @Test
  void a_failed_message_without_an_id_brings_the_whole_batch_back() {
    var batch = batch(item("m1", 1), new BatchItem(null, item("m2", 1).records()));
    var answer = batch.handle(_ -> List.of(RECORDED, THROTTLED)).answer();
    assertEquals(1, assertInstanceOf(Answer.Rejection.class, answer).failed().size());
  }

  @Test
  void a_message_without_an_id_that_is_done_is_no_trouble() {
    var batch = batch(new BatchItem(null, item("m1", 1).records()));
    assertEquals(reply(ALL_IS_WELL), batch.handle(_ -> List.of(RECORDED)).answer());
  }

  private static SqsBatch batch(BatchItem... messages) {
    return new SqsBatch(List.of(messages));
  }

  private static BatchItem item(String id, int records) {
    return new BatchItem(id, Changes.some(records));
  }

  private static Answer reply(String json) {
    return new Answer.Reply(json);
  }
}
