package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ChangeBatch;
import contactsheet.domain.Failure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DirectAnswerTest {
  private static final Failure MALFORMED = Failure.permanent("no key");
  private static final Failure THROTTLED = Failure.retryable("slow down");

  @Test
  void success_counts_every_kind_of_outcome() {
    var records = new ArrayList<>(Changes.some(5));
    records.add(new IncomingRecord.Skip("last", "not an image"));
    var event = new S3Notification(records);
    var answer =
        event
            .handle(
                _ ->
                    List.of(
                        new Outcome.Recorded(),
                        new Outcome.Removed(),
                        new Outcome.Recorded(),
                        new Outcome.Superseded(),
                        new Outcome.Duplicate()))
            .answer();

    assertEquals(
        new Answer.Reply(
            "{\"statusCode\":200,\"body\":\"\\\"Metadata stored successfully!\\\"\","
                + "\"outcomes\":{\"recorded\":2,\"removed\":1,\"superseded\":1,\"duplicate\":1,"
                + "\"skipped\":1}}"),
        answer);
  }

  @Test
  void a_test_event_is_skipped_as_success() {
    var test = "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"photos\"}";
    assertEquals(
        new Answer.Reply(
            "{\"statusCode\":200,\"body\":\"\\\"Metadata stored successfully!\\\"\","
                + "\"outcomes\":{\"recorded\":0,\"removed\":0,\"superseded\":0,\"duplicate\":0,"
                + "\"skipped\":1}}"),
        new EventReader().read(test.getBytes(UTF_8)).handle(_ -> List.of()).answer());
  }

  @Test
  void outcomes_go_to_the_changes_between_skipped_and_unreadable_records() {
    var first = new IncomingRecord.Skip("first", "tagged");
    var third = new IncomingRecord.Unreadable("third", MALFORMED);
    var changes = Changes.some(2);
    var event = new S3Notification(List.of(first, changes.get(0), third, changes.get(1)));

    assertEquals(
        List.of(
            first,
            new HandledChange(Changes.change("0"), new Outcome.Removed()),
            third,
            new HandledChange(Changes.change("1"), new Outcome.Failed(THROTTLED))),
        event.handle(_ -> List.of(new Outcome.Removed(), new Outcome.Failed(THROTTLED))).records());
  }

  @Test
  void an_event_is_gone_through_once() {
    var passes = new ArrayList<ChangeBatch>();
    var event = new S3Notification(Changes.some(2));
    var handled =
        event.handle(
            batch -> {
              passes.add(batch);
              return List.of(new Outcome.Recorded(), new Outcome.Removed());
            });
    assertEquals(
        List.of(new ChangeBatch(List.of(Changes.change("0"), Changes.change("1")))), passes);
    assertEquals(handled.answer(), event.answer(handled.records()));
  }

  @Test
  void one_failed_record_rejects_the_event_and_all_failed_ones_are_named() {
    var unreadable = new IncomingRecord.Unreadable("Records[1]", MALFORMED);
    var changes = Changes.some(2);
    var event = new S3Notification(List.of(changes.get(0), unreadable, changes.get(1)));

    assertEquals(
        new Answer.Rejection(
            List.of(
                new Answer.FailedRecord("Records[1]", MALFORMED),
                new Answer.FailedRecord("s3://photos/1", THROTTLED)),
            3),
        event.handle(_ -> List.of(new Outcome.Recorded(), new Outcome.Failed(THROTTLED))).answer());
  }

  @Test
  void what_was_not_understood_is_never_a_success() {
    var answer = new EventReader().read("{}".getBytes(UTF_8)).handle(_ -> List.of()).answer();
    var failed = assertInstanceOf(Answer.Rejection.class, answer).failed();
    assertEquals(Failure.Kind.PERMANENT, failed.getFirst().failure().kind());
  }

  @Test
  void outcomes_of_another_number_of_changes_are_refused() {
    var event = new S3Notification(Changes.some(2));
    assertThrows(
        IllegalArgumentException.class,
        () -> event.handle(_ -> List.of(new Outcome.Recorded())).answer());
  }
}
