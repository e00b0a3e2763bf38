package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// One function, one setting, every trigger: the zip that is deployed, run by the runtime client
/// that Lambda runs it with, answers each source as that source expects.
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
    upload("direct.jpg");
    assertEquals(success("recorded"), returned(Notifications.uploads("photos", "direct.jpg")));
    assertRecorded("direct.jpg");
  }

  @Test
  void a_topic_is_told_of_success() throws Exception {
    upload("by topic.jpg");
    var event = Envelopes.snsDirect(Notifications.uploads("photos", "by+topic.jpg"));
    assertEquals(success("recorded"), returned(event));
    assertRecorded("by topic.jpg");
  }

  @Test
  void a_topic_hears_of_a_failed_record_after_all_others_were_recorded() throws Exception {
    upload("beside a failure.jpg");
    var event =
        Envelopes.snsDirect(Notifications.uploads("photos", "100%", "beside+a+failure.jpg"));
    var error = assertInstanceOf(RuntimeApi.Result.Threw.class, function.invoke(event)).json();
    assertTrue(error.contains("1 of 2 records failed: Records[0].Sns.Message.Records[0]"), error);
    assertRecorded("beside a failure.jpg");
  }

  @Test
  void event_bridge_is_told_of_success_and_its_key_is_taken_as_it_is() throws Exception {
    upload("by+bus %2B.jpg");
    var event = Envelopes.eventBridge("Object Created", "by+bus %2B.jpg");
    assertEquals(success("recorded"), returned(event));
    assertRecorded("by+bus %2B.jpg");
  }

  @Test
  void event_bridge_hears_of_an_event_that_is_not_understood() throws Exception {
    var event = Envelopes.eventBridge("Object Teleported", "a.jpg");
    var error = assertInstanceOf(RuntimeApi.Result.Threw.class, function.invoke(event)).json();
    assertTrue(error.contains("'Object Teleported' is no event of S3 that is known"), error);
  }

  @Test
  void a_queue_gets_back_the_messages_that_failed_and_no_others() throws Exception {
    upload("first.jpg");
    upload("second.jpg");
    upload("third.jpg");
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
        returned(batch));
    assertRecorded("first.jpg");
    assertRecorded("second.jpg");
    assertRecorded("third.jpg");
  }

  @Test
  void a_queue_gets_back_every_message_where_every_one_failed() throws Exception {
    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"m2\"}]}",
        returned(Envelopes.sqs("{}", "{\"Records\":[]}")));
  }

  @Test
  void a_job_gets_a_result_for_its_task_in_its_own_schema() throws Exception {
    upload("by job.jpg");
    assertEquals(
        result("1.0", "Succeeded", "s3://photos/by job.jpg: recorded"),
        returned(Envelopes.batchByArn("by%20job.jpg")));
    assertEquals(
        result("2.0", "Succeeded", "s3://photos/by job.jpg: recorded"),
        returned(Envelopes.batchByName("by%20job.jpg")));
    assertRecorded("by job.jpg");
  }

  @Test
  void a_job_may_mean_a_space_or_a_plus_by_a_plus() throws Exception {
    upload("with a space.jpg");
    upload("with+a+plus.jpg");
    returned(Envelopes.batchByArn("with+a+space.jpg"));
    assertEquals(
        result(
            "2.0",
            "Succeeded",
            "s3://photos/with a plus.jpg: removed; s3://photos/with+a+plus.jpg: recorded"),
        returned(Envelopes.batchByName("with+a+plus.jpg")));
    assertRecorded("with a space.jpg");
    assertRecorded("with+a+plus.jpg");
  }

  @Test
  void a_job_hears_whether_a_task_may_be_tried_again() throws Exception {
    try (var s3 = new StubS3();
        var refused = deployed.function(s3.endpoint(), Map.of("TABLE_NAME", "Rows"))) {
      var forbidden = answer(refused, Envelopes.batchByName("forbidden.jpg"));
      assertTrue(forbidden.contains("\"resultCode\":\"PermanentFailure\""), forbidden);
      assertTrue(forbidden.contains("the role needs s3:GetObject"), forbidden);
      var unavailable = answer(refused, Envelopes.batchByArn("unavailable.jpg"));
      assertTrue(unavailable.contains("\"resultCode\":\"TemporaryFailure\""), unavailable);
    }
  }

  @Test
  void a_test_event_is_a_success_that_records_nothing() throws Exception {
    assertEquals(success("skipped"), returned(TEST_EVENT));
    assertEquals(success("skipped"), returned(Envelopes.snsDirect(TEST_EVENT)));
    assertEquals(NO_FAILURES, returned(Envelopes.sqs(TEST_EVENT)));
    assertTrue(function.log().contains("S3 tried the notifications of bucket photos"));
  }

  @Test
  void an_event_without_a_sequencer_leaves_its_mark_on_the_row() throws Exception {
    upload("expired by mistake.jpg");
    assertEquals(
        success("recorded"),
        returned(Notifications.expirations("photos", "expired+by+mistake.jpg")));
    var row = deployed.tables().row("Rows", "expired by mistake.jpg");
    assertTrue(row.containsKey("reconciled_at") && row.containsKey("size_in_bytes"));
    assertFalse(row.containsKey("sequencer"));

    assertEquals(success("removed"), returned(Notifications.expirations("photos", "expired.jpg")));
    var tombstone = deployed.tables().row("Rows", "expired.jpg");
    assertTrue(tombstone.containsKey("reconciled_at") && tombstone.containsKey("removed_at"));
  }

  private static void upload(String key) {
    deployed.photos().upload(key, key);
  }

  private static void assertRecorded(String key) {
    var row = deployed.tables().row("Rows", key);
    assertEquals(AttributeValue.fromN(String.valueOf(key.length())), row.get("size_in_bytes"));
  }

  private static String returned(String event) throws Exception {
    return answer(function, event);
  }

  private static String answer(FunctionProcess function, String event) throws Exception {
    return assertInstanceOf(RuntimeApi.Result.Returned.class, function.invoke(event)).json();
  }

  private static String success(String outcome) {
    var counts =
        "\"recorded\":0,\"removed\":0,\"superseded\":0,\"duplicate\":0,\"skipped\":0"
            .replace("\"" + outcome + "\":0", "\"" + outcome + "\":1");
    return "{\"statusCode\":200,\"body\":\"\\\"Metadata stored successfully!\\\"\",\"outcomes\":{"
        + counts
        + "}}";
  }

  private static String result(String schema, String code, String text) {
    return "{\"invocationSchemaVersion\":\"%s\",\"treatMissingKeysAs\":\"PermanentFailure\","
            .formatted(schema)
        + "\"invocationId\":\"i1\",\"results\":[{\"taskId\":\"t1\",\"resultCode\":\"%s\","
            .formatted(code)
        + "\"resultString\":\"%s\"}]}".formatted(text);
  }
}
