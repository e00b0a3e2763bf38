package ${package}.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ${package}.adapter.inmemory.InMemoryMetadataStore;
import ${package}.adapter.inmemory.InMemoryObjects;
import ${package}.application.RecordObjectChangeService;
import ${package}.application.port.out.MetadataStore.ReadResult;
import ${package}.domain.*;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole function, on a bucket and a table in memory.
final class MetadataFunctionTest {
  private static final ObjectLocation CAT = new ObjectLocation("photos", "my cat+dog é 100%.jpg");

  private final InstantSource clock = InstantSource.system();
  private final InMemoryObjects s3 = new InMemoryObjects(clock);
  private final InMemoryMetadataStore table = new InMemoryMetadataStore();
  private final MetadataFunction function =
      new MetadataFunction(new RecordObjectChangeService(s3, table, clock));
  private final LocalInvocation invocation = new LocalInvocation();

  @Test
  void a_notification_leads_to_a_row_under_the_decoded_key() {
    var upload = LocalInvocation.notification(s3.put(CAT, new byte[17]));
    assertEquals(List.of(), invocation.handle(function, upload));
    assertTrue(isRecorded());
  }

  @Test
  void the_messages_that_fail_are_named_and_no_others() {
    var upload = LocalInvocation.notification(s3.put(CAT, new byte[17]));
    assertEquals(List.of(0, 2), invocation.handle(function, "{}", upload, "not JSON"));
    assertTrue(isRecorded());
    assertEquals(2, invocation.log().size());
  }

  @Test
  void the_message_by_which_s3_tests_a_queue_is_a_success() {
    assertEquals(
        List.of(),
        invocation.handle(function, "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{\"Records\":[{}]}", "{\"Records\":[{\"eventSource\":\"aws:sns\"}]}"})
  void what_is_not_understood_is_never_a_success(String body) {
    assertEquals(List.of(0), invocation.handle(function, body));
  }

  @Test
  void a_key_that_is_not_utf_8_is_refused() {
    var upload = LocalInvocation.notification(s3.put(CAT, new byte[17]));
    assertEquals(List.of(0), invocation.handle(function, upload.replace("%C3%A9", "%E9")));
    assertEquals(List.of(), invocation.handle(function, upload.replace("%C3%A9", "é")));
    assertTrue(isRecorded());
  }

  @Test
  void an_event_of_another_version_is_refused() {
    var upload = LocalInvocation.notification(s3.put(CAT, new byte[17]));
    assertEquals(List.of(0), invocation.handle(function, upload.replace("\"2.1\"", "\"3.0\"")));
  }

  @Test
  void tagging_changes_no_row() {
    var upload = LocalInvocation.notification(s3.put(CAT, new byte[17]));
    var tagged = upload.replace("ObjectCreated:Put", "s3:ObjectTagging:Put");
    assertEquals(List.of(), invocation.handle(function, tagged));
    assertTrue(!isRecorded());
  }

  @Test
  void what_would_not_be_over_in_time_is_not_begun() {
    var upload = LocalInvocation.notification(s3.put(CAT, new byte[17]));
    var late = new LocalInvocation(new ArrayList<>(), 10_000);
    assertEquals(List.of(0), late.handle(function, upload));
    assertTrue(!isRecorded());
  }

  @Test
  void an_event_of_another_source_fails_the_invocation() {
    assertThrows(
        NullPointerException.class, () -> function.handleRequest(new SQSEvent(), invocation));
  }

  private boolean isRecorded() {
    var row = ((ReadResult.Read) table.find(CAT)).entry();
    return row.filter(it -> it.seen() instanceof Observation.Found).isPresent();
  }
}
