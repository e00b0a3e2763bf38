package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.Failure.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The rows of the table of failures that are about what a table holds, or how it is made: those a
/// real one decides.
@ParameterizedClass
@EnumSource
final class FailureTableOnTablesTest {
  private static final String SEQUENCER = "0065F1A2B3C4D5E6F7";
  private static final String LATER = "0065F1A2B3C4D5E6F8";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static Tables tables;
  private static int tablesMade;

  private final Carrier carrier;
  private final ScriptedServer s3 =
      new ScriptedServer(
          asked ->
              asked.isAbout("gone")
                  ? AwsAnswers.s3Refusal(404, "NoSuchKey", "None.")
                  : AwsAnswers.objectFound(asked));

  FailureTableOnTablesTest(Carrier carrier) {
    this.carrier = carrier;
  }

  @BeforeAll
  static void start() {
    tables = new Tables();
  }

  @AfterAll
  static void stop() {
    tables.close();
  }

  @AfterEach
  void close() {
    s3.close();
  }

  @ParameterizedTest
  @EnumSource
  void an_object_that_is_gone_is_a_success(Caller caller) throws IOException {
    var table = filenameOnly();
    try (var function = functionOn(table)) {
      caller.assertHearsOf("removed", List.of("gone.jpg"), function);
    }
    assertTrue(tables.row(table, "gone.jpg").containsKey("removed_at"));
  }

  @ParameterizedTest
  @EnumSource(names = {"DIRECT", "QUEUE"})
  void a_row_of_a_later_event_is_a_success_that_writes_nothing(Caller caller) throws IOException {
    var table = filenameOnly();
    try (var function = functionOn(table)) {
      function.invoke(Caller.DIRECT.event(List.of("a.jpg")).replace(SEQUENCER, LATER));
      var before = tables.rows(table);
      caller.assertHearsOf("superseded", List.of("a.jpg"), function);
      assertEquals(before, tables.rows(table));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DIRECT", "QUEUE"})
  void a_row_of_the_same_event_is_a_success_that_writes_nothing(Caller caller) throws IOException {
    var table = filenameOnly();
    try (var function = functionOn(table)) {
      function.invoke(Caller.DIRECT.event(List.of("a.jpg")));
      var before = tables.rows(table);
      caller.assertHearsOf("duplicate", List.of("a.jpg"), function);
      assertEquals(before, tables.rows(table));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DIRECT", "QUEUE"})
  void a_row_that_was_just_reconciled_is_read_and_replaced(Caller caller) throws IOException {
    var table = filenameOnly();
    try (var function = functionOn(table)) {
      Caller.JOB.assertHearsOf("recorded", List.of("a.jpg"), function);
      caller.assertHearsOf("recorded", List.of("a.jpg"), function);
    }
    var row = tables.row(table, "a.jpg");
    assertEquals(AttributeValue.fromS(SEQUENCER), row.get("sequencer"));
    assertTrue(row.containsKey("reconciled_at"));
  }

  @ParameterizedTest
  @EnumSource
  void a_row_of_another_bucket_is_a_collision_that_overwrites_nothing(Caller caller)
      throws IOException {
    var table = filenameOnly();
    try (var function = functionOn(table)) {
      function.invoke(Notifications.uploads("albums", "shared.jpg"));
      var before = tables.row(table, "shared.jpg");
      caller.assertHears(
          Kind.PERMANENT,
          "would overwrite that of bucket albums",
          List.of("a.jpg", "shared.jpg"),
          function);
      assertEquals(before, tables.row(table, "shared.jpg"));
    }
    assertRecorded(table, "a.jpg");
  }

  @ParameterizedTest
  @EnumSource
  void a_missing_table_is_named_with_the_setting(Caller caller) throws IOException {
    try (var function = functionOn("NoSuchTable")) {
      caller.assertHears(
          Kind.PERMANENT,
          "there is no DynamoDB table NoSuchTable in this account and region: create it, or set"
              + " TABLE_NAME",
          List.of("a.jpg"),
          function);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_table_with_other_keys_is_told_what_its_keys_should_be(Caller caller) throws IOException {
    var table = tables.create("OtherKeys" + tablesMade++, "id");
    try (var function = functionOn(table)) {
      caller.assertHears(
          Kind.PERMANENT, "its partition key has to be filename", List.of("a.jpg"), function);
    }
    assertEquals(List.of(), tables.rows(table));
  }

  @ParameterizedTest
  @EnumSource
  void a_malformed_record_fails_alone(Caller caller) throws IOException {
    var table = filenameOnly();
    try (var function = functionOn(table)) {
      caller.assertHears(
          Kind.PERMANENT,
          "'100%' holds a '%' without two hexadecimal digits",
          List.of("a.jpg", "b.jpg", "100%"),
          function);
    }
    assertRecorded(table, "a.jpg");
    assertRecorded(table, "b.jpg");
  }

  @ParameterizedTest
  @EnumSource
  void in_a_table_keyed_by_bucket_as_well_two_buckets_hold_the_same_key(Caller caller)
      throws IOException {
    var table = tables.create("BothKeys" + tablesMade++, "filename", "bucket");
    try (var function = functionOn(table)) {
      function.invoke(Notifications.uploads("albums", "shared.jpg"));
      caller.assertHearsOf("recorded", List.of("shared.jpg"), function);
    }
    assertEquals(2, tables.rows(table).size());
  }

  private static String filenameOnly() {
    return tables.create("Images" + tablesMade++, "filename");
  }

  private WholeFunction functionOn(String table) {
    return new WholeFunction(carrier, s3.endpoint(), tables.endpoint(), table, PATIENCE);
  }

  private static void assertRecorded(String table, String key) {
    Map<String, AttributeValue> row = tables.row(table, key);
    assertEquals(AttributeValue.fromN("1234"), row.get("size_in_bytes"));
  }
}
