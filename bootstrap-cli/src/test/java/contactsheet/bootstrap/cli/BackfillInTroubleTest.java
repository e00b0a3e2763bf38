package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.cli.commands.local.TableDifferences;
import contactsheet.bootstrap.cli.commands.scan.Checkpoint;
import contactsheet.bootstrap.cli.commands.scan.ReconcileTally;
import contactsheet.domain.ObjectKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `backfill` where the table has too little capacity, where an earlier one was killed, and where
/// it would remove rows.
final class BackfillInTroubleTest {
  private static final String ENDPOINT = "aws.endpointUrlDynamoDb";

  /// More than the SDK's own attempts: three for each of two objects.
  private static final int THROTTLED = 9;

  private static final long FIRST_PAUSE_NANOS = 1_000_000_000;

  private static LocalAws aws;

  @TempDir Path folder;
  private Path failures;

  @BeforeAll
  static void start() {
    aws = new LocalAws();
    aws.put("cat.txt", "meow");
    aws.put("dog.txt", "woof");
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @BeforeEach
  void begin() {
    failures = folder.resolve("failures.jsonl");
  }

  @Test
  void a_table_that_throttles_for_a_while_is_waited_for() throws IOException {
    var table = aws.table("filename", "bucket");
    var dynamoDb = Objects.requireNonNull(System.getProperty(ENDPOINT));
    try (var busy = new ThrottlingDynamoDb(URI.create(dynamoDb), THROTTLED)) {
      System.setProperty(ENDPOINT, busy.endpoint().toString());
      var start = System.nanoTime();
      var run = backfill(table);
      assertEquals(0, run.exitCode(), run::toString);
      assertTrue(busy.left() < 0, "it throttles still " + busy.left());
      assertTrue(System.nanoTime() - start >= FIRST_PAUSE_NANOS, "it did not wait");
    } finally {
      System.setProperty(ENDPOINT, dynamoDb);
    }
    assertEquals(List.of(), TableDifferences.between(aws.objects(), aws.rows(table)));
  }

  /// In a table that is keyed by file name alone, another bucket's row has the place of the dog's
  /// row.
  @Test
  void what_a_killed_run_left_unfinished_in_the_file_of_failures_spoils_it_for_nobody()
      throws IOException {
    var table = aws.table("filename");
    aws.put("albums", "dog.txt", "mine");
    assertEquals(
        0, CommandRun.of(line("albums", table, "--failures", failures.toString())).exitCode());
    var checkpoint = folder.resolve("checkpoint.json");
    new Checkpoint("s3://photos/", new ObjectKey("cat.txt"), false, ReconcileTally.NOTHING)
        .writeTo(checkpoint);
    Files.writeString(failures, "{\"bucket\":\"photos\",\"filename\":\"do");
    assertEquals(1, backfill(table, "--resume", checkpoint.toString()).exitCode());
    var again =
        CommandRun.of(
            line(
                "photos",
                aws.table("filename", "bucket"),
                "--only-from",
                failures.toString(),
                "--failures",
                folder.resolve("more").toString()));
    assertEquals(
        "1 objects: 1 recorded, 0 updated, 0 removed, 0 right already, 0 failed\n", again.out());
  }

  /// An audit against the wrong server may have named them.
  @Test
  void a_file_that_names_too_many_gone_objects_removes_no_row_until_somebody_agrees()
      throws IOException {
    var table = aws.table("filename", "bucket");
    var keys = IntStream.range(0, 20).mapToObj("gone-%02d.txt"::formatted).toList();
    keys.forEach(key -> aws.put(key, "x"));
    assertEquals(0, backfill(table).exitCode());
    keys.forEach(aws::delete);
    var named =
        Files.write(
            folder.resolve("named.jsonl"),
            keys.stream().map("{\"bucket\":\"photos\",\"filename\":\"%s\"}"::formatted).toList());
    var before = aws.items(table);
    var stopped = backfill(table, "--only-from", named.toString());
    assertEquals(1, stopped.exitCode(), stopped::toString);
    assertTrue(stopped.err().startsWith("No row was removed: 20 of 20 would be"), stopped.err());
    assertTrue(stopped.out().contains("0 updated, 0 removed, 0 right already"), stopped.out());
    assertEquals(before, aws.items(table));
    var allowed = backfill(table, "--only-from", named.toString(), "--remove-limit", "100");
    assertEquals(0, allowed.exitCode(), allowed::toString);
    assertTrue(allowed.out().contains("0 updated, 20 removed, 0 right already"), allowed.out());
    assertEquals(List.of(), TableDifferences.between(aws.objects(), aws.rows(table)));
    var agreed = backfill(table, "--only-from", named.toString(), "--yes-remove");
    assertEquals(0, agreed.exitCode(), agreed::toString);
  }

  private CommandRun backfill(String table, String... options) {
    var all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--failures", failures.toString()));
    return CommandRun.of(line("photos", table, all.toArray(String[]::new)));
  }

  private static String[] line(String bucket, String table, String... options) {
    var line = new ArrayList<>(List.of("backfill", bucket, "--table-name", table));
    line.addAll(List.of("--listing-index", LocalAws.INDEX));
    line.addAll(List.of("--listing-shards", "" + LocalAws.SHARDS));
    line.addAll(List.of(options));
    return line.toArray(String[]::new);
  }
}
