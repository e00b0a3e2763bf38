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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Events as pipes, state machines, failure destinations and other servers send them, through the
/// packaged function. Each may be a success only if the row agrees with S3.
@Tag("every-package")
final class UnusualEventsIT {
  private static final String SEQUENCER = "\"sequencer\":\"0065F1A2B3C4D5E6F7\"";

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
  void a_pipe_gets_back_the_messages_that_failed_and_no_others() throws Exception {
    deployed.upload("by pipe.jpg");
    var batch =
        Envelopes.sqs(
            Notifications.uploads("photos", "by+pipe.jpg"), Notifications.uploads("photos", "%"));
    var list = batch.substring(batch.indexOf('['), batch.lastIndexOf(']') + 1);
    assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"}]}", function.answerTo(list));
    deployed.assertRecorded("Rows", "by pipe.jpg");
  }

  @Test
  void a_pipe_of_messages_with_events_of_the_bus_is_recorded_by_keys_as_they_are()
      throws Exception {
    deployed.upload("by+bus %2B.jpg");
    var batch =
        Envelopes.sqs(
            Envelopes.eventBridge("Object Created", "by+bus %2B.jpg"),
            Envelopes.eventBridge("Object Teleported", "a.jpg"));
    var list = batch.substring(batch.indexOf('['), batch.lastIndexOf(']') + 1);
    assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"}]}", function.answerTo(list));
    deployed.assertRecorded("Rows", "by+bus %2B.jpg");
  }

  @Test
  void a_single_record_without_its_envelope_is_recorded() throws Exception {
    deployed.upload("alone.jpg");
    assertTrue(function.answerTo(record("alone.jpg")).contains("\"recorded\":1"));
    deployed.assertRecorded("Rows", "alone.jpg");
  }

  @Test
  void what_lambda_keeps_of_a_failed_invocation_is_recorded_from_its_queue() throws Exception {
    deployed.upload("second try.jpg");
    var letter =
        "{\"version\":\"1.0\",\"requestContext\":{\"condition\":\"RetriesExhausted\"},"
            + "\"requestPayload\":"
            + Notifications.uploads("photos", "second+try.jpg")
            + ",\"responsePayload\":{\"errorType\":\"Sandbox.Timedout\"}}";
    assertEquals("{\"batchItemFailures\":[]}", function.answerTo(Envelopes.sqs(letter)));
    deployed.assertRecorded("Rows", "second try.jpg");
  }

  @Test
  void a_time_that_cannot_be_read_harms_nothing() throws Exception {
    deployed.upload("timeless.jpg");
    var event =
        Notifications.uploads("photos", "timeless.jpg")
            .replaceFirst("\"eventTime\":\"[^\"]*\"", "\"eventTime\":\"\"");
    assertTrue(function.answerTo(event).contains("\"recorded\":1"));
    assertFalse(deployed.tables().row("Rows", "timeless.jpg").containsKey("event_time"));
  }

  @Test
  void an_empty_sequencer_and_none_leave_the_mark_of_the_reconcile_path() throws Exception {
    for (var none : new String[] {"\"sequencer\":\"\"", "\"sequencer\":null"}) {
      deployed.upload("unordered.jpg");
      var event = Notifications.uploads("photos", "unordered.jpg").replace(SEQUENCER, none);
      assertTrue(function.answerTo(event).contains("\"recorded\":1"), none);
      var row = deployed.tables().row("Rows", "unordered.jpg");
      assertTrue(row.containsKey("reconciled_at") && !row.containsKey("sequencer"), none);
    }
  }

  @Test
  void events_that_all_have_one_sequencer_are_followed_to_the_last() throws Exception {
    var event = Notifications.uploads("photos", "one+sequencer.jpg");
    for (var content : new String[] {"first", "the second", "third"}) {
      deployed.photos().upload("one sequencer.jpg", content);
      function.answerTo(event);
      assertEquals(
          AttributeValue.fromN(String.valueOf(content.length())),
          deployed.tables().row("Rows", "one sequencer.jpg").get("size_in_bytes"));
    }
  }

  @Test
  void a_deletion_with_the_sequencer_of_the_upload_leaves_a_tombstone() throws Exception {
    deployed.upload("gone.jpg");
    function.answerTo(Notifications.uploads("photos", "gone.jpg"));
    deployed.assertRecorded("Rows", "gone.jpg");
    deployed.photos().delete("gone.jpg");
    var event = Notifications.of("ObjectRemoved:Delete", "photos", "gone.jpg");
    assertTrue(function.answerTo(event).contains("\"removed\":1"));
    var row = deployed.tables().row("Rows", "gone.jpg");
    assertTrue(row.containsKey("removed_at") && !row.containsKey("size_in_bytes"), row::toString);
  }

  @Test
  void another_server_is_refused_with_the_setting_that_would_read_it() throws Exception {
    var event = Notifications.uploads("photos", "a.jpg").replace("aws:s3", "minio:s3");
    var error = assertInstanceOf(RuntimeApi.Result.Threw.class, function.invoke(event)).json();
    assertTrue(error.contains("EVENT_SOURCES"), error);
  }

  @Test
  void another_server_is_read_where_the_setting_names_it() throws Exception {
    var table = deployed.tables().create("OfMinio", "filename", "bucket");
    try (var reading =
        deployed.function(Map.of("TABLE_NAME", table, "EVENT_SOURCES", "minio:s3"))) {
      deployed.upload("of minio.jpg");
      var event = Notifications.uploads("photos", "of+minio.jpg").replace("aws:s3", "minio:s3");
      assertTrue(reading.answerTo(event).contains("\"recorded\":1"));
      deployed.assertRecorded("OfMinio", "of minio.jpg");
      assertFalse(deployed.tables().row("OfMinio", "of minio.jpg").containsKey("sequencer"));
    }
  }

  /// Ceph sends keys as they are, and sequencers without an order.
  @Test
  void keys_of_ceph_are_taken_as_they_are() throws Exception {
    var table = deployed.tables().create("OfCeph", "filename", "bucket");
    try (var reading = deployed.function(Map.of("TABLE_NAME", table, "EVENT_SOURCES", "ceph:s3"))) {
      deployed.upload("of+ceph %2B.jpg");
      var event = Notifications.uploads("photos", "of+ceph %2B.jpg").replace("aws:s3", "ceph:s3");
      assertTrue(reading.answerTo(event).contains("\"recorded\":1"));
      deployed.assertRecorded("OfCeph", "of+ceph %2B.jpg");
      assertFalse(deployed.tables().row("OfCeph", "of+ceph %2B.jpg").containsKey("sequencer"));
    }
  }

  private static String record(String key) {
    var event = Notifications.uploads("photos", key);
    return event.substring(event.indexOf('[') + 1, event.lastIndexOf(']'));
  }
}
