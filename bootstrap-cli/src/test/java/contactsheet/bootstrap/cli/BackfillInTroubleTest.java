package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.ObjectKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `backfill` where the table has too little capacity, and where an earlier one was killed.
final class BackfillInTroubleTest {
  private static final String ENDPOINT = "aws.endpointUrlDynamoDb";

  /// More than the SDK tries by itself: three times for each of two objects.
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

  /// In a table that is keyed by file name alone, another bucket's row is in the way of the dog's.
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
