package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.FunctionProcess;
import contactsheet.local.lambda.RuntimeApi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One function, one setting, every trigger: the zip that is deployed, run by the runtime client
/// that Lambda runs it with, answers each source as that source expects.
@Tag("every-package")
final class EverySourceIT {
  private static final String NO_FAILURES = "{\"batchItemFailures\":[]}";
  private static final String TEST_EVENT =
      "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"photos\"}";

  @TempDir static Path folder;
  private static Deployment deployed;
  private static FunctionProcess function;

  @BeforeAll
  static void start() throws IOException {
    deployed = new Deployment(folder);
    function =
        deployed.function(
            Map.of("TABLE_NAME", deployed.tables().create("Rows", "filename", "bucket")));
  }

  @AfterAll
  static void stop() {
    function.close();
    deployed.close();
  }

  @Test
  void s3_itself_is_told_of_success() throws Exception {
    deployed.upload("direct.jpg");
    assertEquals(
        success("recorded"), function.answerTo(Notifications.uploads("photos", "direct.jpg")));
    deployed.assertRecorded("Rows", "direct.jpg");
  }

  @Test
  void a_topic_is_told_of_success() throws Exception {
    deployed.upload("by topic.jpg");
    var event = Envelopes.snsDirect(Notifications.uploads("photos", "by+topic.jpg"));
    assertEquals(success("recorded"), function.answerTo(event));
    deployed.assertRecorded("Rows", "by topic.jpg");
  }

  @Test
  void a_topic_hears_of_a_failed_record_after_all_others_were_recorded() throws Exception {
    deployed.upload("beside a failure.jpg");
    var event =
        Envelopes.snsDirect(Notifications.uploads("photos", "100%", "beside+a+failure.jpg"));
    var error = assertInstanceOf(RuntimeApi.Result.Threw.class, function.invoke(event)).json();
    assertTrue(error.contains("1 of 2 records failed: Records[0].Sns.Message.Records[0]"), error);
    deployed.assertRecorded("Rows", "beside a failure.jpg");
  }

  @Test
  void event_bridge_is_told_of_success_and_its_key_is_taken_as_it_is() throws Exception {
    deployed.upload("by+bus %2B.jpg");
    var event = Envelopes.eventBridge("Object Created", "by+bus %2B.jpg");
    assertEquals(success("recorded"), function.answerTo(event));
    deployed.assertRecorded("Rows", "by+bus %2B.jpg");
  }

  @Test
  void event_bridge_hears_of_an_event_that_is_not_understood() throws Exception {
    var event = Envelopes.eventBridge("Object Teleported", "a.jpg");
    var error = assertInstanceOf(RuntimeApi.Result.Threw.class, function.invoke(event)).json();
    assertTrue(error.contains("'Object Teleported' is no event of S3 that is known"), error);
  }

  @Test
  void a_queue_gets_back_the_messages_that_failed_and_no_others() throws Exception {
    deployed.upload("first.jpg");
    deployed.upload("second.jpg");
    deployed.upload("third.jpg");
    var batch =
        Envelopes.sqs(
            Notifications.uploads("photos", "first.jpg"),
            "not an event",
            Envelopes.sns(Notifications.uploads("photos", "second.jpg")),
            Notifications.uploads("photos", "100%"),
            Envelopes.eventBridge("Object Created", "third.jpg"),
            TEST_EVENT,
            Envelopes.sns(TEST_EVENT),
            Notifications.uploads("photos", "first.jpg"));
    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"},{\"itemIdentifier\":\"m4\"}]}",
        function.answerTo(batch));
    deployed.assertRecorded("Rows", "first.jpg");
    deployed.assertRecorded("Rows", "second.jpg");
    deployed.assertRecorded("Rows", "third.jpg");
  }

  @Test
  void a_queue_gets_back_every_message_where_every_one_failed() throws Exception {
    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"m2\"}]}",
        function.answerTo(Envelopes.sqs("{}", "{\"Records\":[]}")));
  }

  @Test
  void a_test_event_is_a_success_that_records_nothing() throws Exception {
    assertEquals(success("skipped"), function.answerTo(TEST_EVENT));
    assertEquals(success("skipped"), function.answerTo(Envelopes.snsDirect(TEST_EVENT)));
    assertEquals(NO_FAILURES, function.answerTo(Envelopes.sqs(TEST_EVENT)));
    assertTrue(function.log().contains("S3 tried the notifications of bucket photos"));
  }

  @Test
  void an_event_without_a_sequencer_leaves_its_mark_on_the_row() throws Exception {
    deployed.upload("expired by mistake.jpg");
    assertEquals(
        success("recorded"),
        function.answerTo(Notifications.expirations("photos", "expired+by+mistake.jpg")));
    var row = deployed.tables().row("Rows", "expired by mistake.jpg");
    assertTrue(row.containsKey("reconciled_at") && row.containsKey("size_in_bytes"));
    assertFalse(row.containsKey("sequencer"));

    assertEquals(
        success("removed"), function.answerTo(Notifications.expirations("photos", "expired.jpg")));
    var tombstone = deployed.tables().row("Rows", "expired.jpg");
    assertTrue(tombstone.containsKey("reconciled_at") && tombstone.containsKey("removed_at"));
  }

  private static String success(String outcome) {
    var counts =
        "\"recorded\":0,\"removed\":0,\"superseded\":0,\"duplicate\":0,\"skipped\":0"
            .replace("\"" + outcome + "\":0", "\"" + outcome + "\":1");
    return "{\"statusCode\":200,\"body\":\"\\\"Metadata stored successfully!\\\"\",\"outcomes\":{"
        + counts
        + "}}";
  }
}
