package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `replay` without a table prints what it would do.
final class ReplayCommandTest {
  @TempDir Path folder;

  @Test
  void a_person_reads_what_each_record_would_do_and_what_the_source_would_hear() {
    var run = replay(event(put("my+cat.jpg", "2"), record("ObjectTagging:Put", "a", "3")));
    assertEquals(
        """
        standard input: S3 notification, 2 records
          would observe s3://photos/my cat.jpg (sequencer 2)
          would skip s3://photos/a: ObjectTagging:Put changes nothing that a row holds
          answer, if every object is recorded: {"statusCode":200,"body":"\\"Metadata stored \
        successfully!\\"","outcomes":{"recorded":1,"removed":0,"superseded":0,"duplicate":0,\
        "skipped":1}}
        Nothing was touched: --table dynamodb does it.
        """,
        run.out());
    assertEquals(0, run.exitCode());
  }

  @Test
  void what_cannot_be_read_is_a_sentence_and_the_rest_is_told_all_the_same() {
    var run = replay(event(put("half%2", "1"), put("b", "2")));
    assertTrue(
        run.out()
            .contains(
                "  cannot be read: Records[0].s3.object.key: 'half%2' holds a '%' without two"));
    assertTrue(run.out().contains("  would observe s3://photos/b (sequencer "), run.out());
    assertTrue(run.out().contains("an error, because 1 of 2 records failed"), run.out());
    assertEquals(1, run.exitCode());
  }

  @Test
  void changes_of_one_object_share_one_look_at_it() {
    var run = replay(event(put("a", "1"), put("a", "2"), put("a", "2"), put("b", "1")));
    var lines = run.out().lines().toList();
    assertEquals(
        List.of(
            "  would share s3://photos/a (sequencer 1) with its newest change (sequencer 2)",
            "  would observe s3://photos/a (sequencer 2)",
            "  would share s3://photos/a (sequencer 2) with its duplicate",
            "  would observe s3://photos/b (sequencer 1)"),
        lines.subList(1, 5));
  }

  @Test
  void json_is_one_object_for_each_line() {
    var event = event(put("a", "1"), record("ObjectAcl:Put", "b", "2"), put("", "3"));
    var run = CommandRun.fed(event, "replay", "-", "--json");
    assertEquals(
        """
        {"file":"standard input","source":"S3 notification","records":3}
        {"file":"standard input","action":"observe","record":"s3://photos/a","bucket":"photos",\
        "filename":"a","sequencer":"1",\
        "event_time":"2026-11-01T12:00:00Z"}
        {"file":"standard input","action":"skip","record":"s3://photos/b",\
        "reason":"ObjectAcl:Put changes nothing that a row holds"}
        {"file":"standard input","action":"refuse","record":"Records[2]","failure":"permanent",\
        "reason":"Records[2].s3.object.key: an object key is empty"}
        {"file":"standard input","assumed":true,"error":{"failed":1,"records":3}}
        """,
        run.out());
    assertEquals(1, run.exitCode());
  }

  @Test
  void an_answer_is_json_within_json() {
    var run = CommandRun.fed(event(record("ObjectAcl:Put", "b", "2")), "replay", "--json", "-");
    var answer = "{\"file\":\"standard input\",\"assumed\":false,\"answer\":{\"statusCode\":200,";
    assertTrue(run.out().lines().toList().getLast().startsWith(answer), run.out());
  }

  @Test
  void text_that_is_no_json_is_not_understood() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "Dear S3,");
    var run = CommandRun.of("replay", file.toString());
    assertTrue(run.out().startsWith(file + ": no known event, 1 record\n"), run.out());
    assertTrue(run.out().contains("  cannot be read: the event is not JSON: "), run.out());
    assertEquals(1, run.exitCode());
  }

  @Test
  void empty_standard_input_is_not_understood() {
    var run = replay("");
    assertTrue(run.out().contains("  cannot be read: the event is empty"), run.out());
    assertEquals(1, run.exitCode());
  }

  @Test
  void a_wrong_name_is_one_sentence_and_nothing_is_done() throws IOException {
    var good = Files.writeString(folder.resolve("good.json"), event(put("a", "1"))).toString();
    var missing = folder.resolve("missing.json").toString();
    var run = CommandRun.of("replay", good, missing);
    assertEquals(
        "there is no file " + missing + ": name one that holds an event, or - for standard input\n",
        run.err());
    assertEquals("", run.out());
    assertEquals(2, run.exitCode());
  }

  @Test
  void a_folder_is_one_sentence() {
    var run = CommandRun.of("replay", folder.toString());
    assertEquals(
        folder + " is a folder: name the files in it, for example " + folder + "/*.json\n",
        run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void a_file_of_megabytes_is_replayed_whole() throws IOException {
    var records = 20_000;
    var event =
        IntStream.range(0, records)
            .mapToObj(i -> put("roll/%05d.jpg".formatted(i), "1"))
            .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
    var file = Files.writeString(folder.resolve("large.json"), event);
    var run = CommandRun.of("replay", file.toString());
    var observed = run.out().lines().filter(line -> line.startsWith("  would observe ")).count();
    assertEquals(records, observed);
    assertEquals(0, run.exitCode());
  }

  private static CommandRun replay(String event) {
    return CommandRun.fed(event, "replay", "-");
  }

  private static String event(String... records) {
    return "{\"Records\":[" + String.join(",", records) + "]}";
  }

  private static String put(String key, String sequencer) {
    return record("ObjectCreated:Put", key, sequencer);
  }

  private static String record(String name, String key, String sequencer) {
    return """
    {"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"2026-11-01T12:00:00Z",\
    "eventName":"%s","s3":{"bucket":{"name":"photos"},"object":{"key":"%s","sequencer":"%s"}}}\
    """
        .formatted(name, key, sequencer);
  }
}
