package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.RuntimeApi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The zip that is deployed, run by the runtime client that Lambda runs it with, on an S3 and a
/// DynamoDB of this machine.
final class PackagedFunctionIT {
  private static final String KEY = "my cat+dog é 100%.jpg";
  private static final String CONTENT = "seventeen bytes !";

  @TempDir static Path folder;
  private static Deployment deployed;
  private static Tables tables;
  private static Instant uploaded;

  @BeforeAll
  static void start() throws IOException {
    deployed = new Deployment(folder);
    tables = deployed.tables();
    uploaded = deployed.photos().upload(KEY, CONTENT);
  }

  @AfterAll
  static void stop() {
    deployed.close();
  }

  @Test
  void a_recorded_event_leads_to_a_row_in_the_original_table() throws Exception {
    var table = tables.create("ImageMetadataTable", "filename");
    // The original table's name is the default.
    try (var function = deployed.function(Map.of())) {
      assertRecorded(function.invoke(Notifications.recorded()));
    }
    assertIsTheRow(tables.rows(table));
  }

  @Tag("every-package")
  @Test
  void a_recorded_event_leads_to_a_row_in_a_table_keyed_by_bucket_as_well() throws Exception {
    var table = tables.create("ByBucket", "filename", "bucket");
    try (var function = deployed.function(Map.of("TABLE_NAME", table))) {
      assertRecorded(function.invoke(Notifications.recorded()));
    }
    assertIsTheRow(tables.rows(table));
  }

  @Tag("every-package")
  @Test
  void the_same_event_delivered_again_changes_nothing() throws Exception {
    var table = tables.create("Twice", "filename", "bucket");
    try (var function = deployed.function(Map.of("TABLE_NAME", table))) {
      function.invoke(Notifications.recorded());
      var before = tables.rows(table);
      var again = returned(function.invoke(Notifications.recorded()));
      assertTrue(again.contains("\"recorded\":0") && again.contains("\"duplicate\":1"), again);
      assertEquals(before, tables.rows(table));
    }
  }

  @Tag("every-package")
  @Test
  void an_event_of_an_object_that_is_gone_leaves_a_tombstone() throws Exception {
    var table = tables.create("Tombstones", "filename");
    try (var function = deployed.function(Map.of("TABLE_NAME", table))) {
      var answer =
          returned(function.invoke(Notifications.of("ObjectRemoved:Delete", "photos", "gone.jpg")));
      assertTrue(answer.contains("\"removed\":1"), answer);
    }
    var tombstone = tables.rows(table).getFirst();
    assertEquals("gone.jpg", text(tombstone, "filename"));
    assertTrue(tombstone.containsKey("removed_at") && tombstone.containsKey("expires_at"));
    assertFalse(tombstone.containsKey("size_in_bytes"));
  }

  @Tag("every-package")
  @Test
  void an_object_that_may_not_be_read_fails_the_invocation_and_stops_no_other() throws Exception {
    var table = tables.create("Forbidden", "filename", "bucket");
    try (var s3 = new StubS3();
        var function = deployed.function(s3.endpoint(), Map.of("TABLE_NAME", table))) {
      var event = Notifications.uploads("photos", "a.jpg", "forbidden.jpg", "b.jpg");
      var error = assertInstanceOf(RuntimeApi.Result.Threw.class, function.invoke(event)).json();
      assertTrue(error.contains("1 of 3 records failed: s3://photos/forbidden.jpg"), error);
      assertTrue(error.contains("the role needs s3:GetObject"), error);
      assertTrue(error.contains("s3:ListBucket"), error);
      assertTrue(error.contains("RecordsFailedException"), error);
      assertTrue(function.log().contains("Suppressed: "), function.log());
    }
    assertEquals(
        List.of("a.jpg", "b.jpg"),
        tables.rows(table).stream().map(row -> text(row, "filename")).sorted().toList());
  }

  @Tag("every-package")
  @Test
  void what_is_not_understood_fails_the_invocation_and_not_the_function() throws Exception {
    var table = tables.create("NotUnderstood", "filename", "bucket");
    try (var function = deployed.function(Map.of("TABLE_NAME", table))) {
      var error = assertInstanceOf(RuntimeApi.Result.Threw.class, function.invoke("{}")).json();
      assertTrue(error.contains("the event is of no known source"), error);
      assertRecorded(function.invoke(Notifications.recorded()));
    }
  }

  /// Without a setting for the library's place, the runtime client unpacks it to one place in
  /// `/tmp`. That overwrites a file that other processes have mapped, and kills them.
  @Test
  void a_function_of_another_build_cannot_overwrite_the_native_library() throws Exception {
    try (var function = deployed.function(Map.of())) {
      function.invoke("{}");
      var mapped = function.mappedFiles();
      assertTrue(mapped.contains("/libaws-lambda-jni."), mapped);
      assertFalse(mapped.contains("/tmp/.libaws-lambda-jni.so"), mapped);
    }
  }

  @Tag("every-package")
  @ParameterizedTest
  @CsvSource({
    "TABLE_NAME, my table, '3 to 255 letters, digits'",
    "TOMBSTONE_TTL, PT59M, ISO-8601 durations from PT1H to P3650D are allowed",
    "MAX_CONCURRENCY, many, whole numbers from 1 to 1000 are allowed",
    "DEADLINE_MARGIN, 1500, ISO-8601 durations from PT0.1S to PT5M are allowed"
  })
  void a_wrong_setting_stops_the_start_with_a_sentence(
      String variable, String value, String allowed) throws Exception {
    try (var function = deployed.function(Map.of(variable, value))) {
      var error = function.initError();
      assertTrue(error.contains(variable + " is '" + value + "': " + allowed), error);
    }
  }

  private static void assertRecorded(RuntimeApi.Result result) {
    assertEquals(
        "{\"statusCode\":200,\"body\":\"\\\"Metadata stored successfully!\\\"\",\"outcomes\":"
            + "{\"recorded\":1,\"removed\":0,\"superseded\":0,\"duplicate\":0,\"skipped\":0}}",
        returned(result));
  }

  private static String returned(RuntimeApi.Result result) {
    return assertInstanceOf(RuntimeApi.Result.Returned.class, result).json();
  }

  /// The four attributes of the original function, with their names, types and forms.
  private static void assertIsTheRow(List<Map<String, AttributeValue>> rows) {
    assertEquals(1, rows.size());
    var row = rows.getFirst();
    assertEquals(AttributeValue.fromS(KEY), row.get("filename"));
    assertEquals(AttributeValue.fromS("photos"), row.get("bucket"));
    assertEquals(AttributeValue.fromN("17"), row.get("size_in_bytes"));
    var time = text(row, "upload_time");
    assertTrue(time.endsWith("Z"), time);
    assertEquals(uploaded, Instant.parse(time));
  }

  private static String text(Map<String, AttributeValue> row, String attribute) {
    return Objects.requireNonNull(Objects.requireNonNull(row.get(attribute)).s());
  }
}
