package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.cli.commands.local.TableDifferences;
import contactsheet.bootstrap.cli.commands.scan.Checkpoint;
import contactsheet.bootstrap.cli.commands.scan.ReconcileTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `backfill` and `audit` against an S3 and a DynamoDB of this machine.
final class ReconcileCommandsTest {
  private static LocalAws aws;

  @TempDir Path folder;
  private String table = "";

  @BeforeAll
  static void start() {
    aws = new LocalAws();
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @BeforeEach
  void begin() {
    table = aws.table("filename", "bucket");
    aws.objects().forEach(object -> aws.delete(object.location().key().value()));
    aws.put("a cat+dog é 100%.txt", "meow");
    aws.put("holiday/beach.txt", "sun");
    aws.put("holiday/hotel.txt", "rain");
  }

  @Test
  void a_backfill_gives_every_object_its_row_and_a_second_one_has_nothing_to_do() {
    assertSaid(
        0, "3 objects: 3 recorded, 0 updated, 0 removed, 0 right already, 0 failed", backfill());
    assertEquals(List.of(), TableDifferences.between(aws.objects(), aws.rows(table)));
    assertSaid(
        0, "3 objects: 0 recorded, 0 updated, 0 removed, 3 right already, 0 failed", backfill());
  }

  @Test
  void only_what_is_under_the_prefix_is_recorded() {
    var run = run("backfill", "s3://photos/holiday/", "--page-size", "1");
    assertSaid(0, "2 objects: 2 recorded, 0 updated, 0 removed, 0 right already, 0 failed", run);
    assertEquals(2, aws.rows(table).size());
  }

  @Test
  void a_dry_run_says_what_it_would_do_and_writes_nothing() {
    assertSaid(
        0,
        "3 objects: 3 recorded, 0 updated, 0 removed, 0 right already, 0 failed (or would have"
            + " been: nothing was written)",
        backfill("--dry-run"));
    assertEquals(List.of(), aws.rows(table));
  }

  @Test
  void a_checkpoint_ends_up_done_and_then_nothing_is_left_to_do() throws IOException {
    var checkpoint = folder.resolve("checkpoint.json");
    assertEquals(0, backfill("--resume", checkpoint.toString(), "--page-size", "2").exitCode());
    assertTrue(Checkpoint.read(checkpoint).done(), Files.readString(checkpoint));
    aws.put("later.txt", "x");
    var again = backfill("--resume", checkpoint.toString());
    assertEquals(
        checkpoint + " says that this backfill is over: delete it to begin anew\n", again.err());
    assertEquals(3, aws.rows(table).size());
  }

  @Test
  void a_backfill_goes_on_where_the_checkpoint_says() throws IOException {
    var checkpoint = folder.resolve("checkpoint.json");
    Files.writeString(
        checkpoint,
        """
        {"backfill":"s3://photos/","after":"holiday/beach.txt","done":false,"examined":2,\
        "missing":2,"stale":0,"orphaned":0,"unlisted":0,"repaired":2,"failed":0}\
        """);
    assertSaid(
        0,
        "3 objects: 3 recorded, 0 updated, 0 removed, 0 right already, 0 failed",
        backfill("--resume", checkpoint.toString()));
    assertEquals(1, aws.rows(table).size());
  }

  @Test
  void a_checkpoint_of_something_else_is_refused() throws IOException {
    var other = folder.resolve("other.json");
    new Checkpoint("s3://albums/", null, false, ReconcileTally.NOTHING).writeTo(other);
    assertRefused(
        other + " is of a backfill of s3://albums/: name another file",
        backfill("--resume", other.toString()));
    var text = Files.writeString(folder.resolve("text"), "meow");
    var refused = backfill("--resume", text.toString());
    assertEquals(2, refused.exitCode());
    assertTrue(
        refused.err().startsWith(text + " is not the checkpoint of a backfill"), refused.err());
  }

  @Test
  void options_that_exclude_each_other_are_refused() {
    assertEquals(2, backfill("--resume", "x", "--dry-run").exitCode());
    assertEquals(2, backfill("--resume", "x", "--only-from", "y").exitCode());
    assertEquals(2, backfill("--only-from", folder.resolve("none").toString()).exitCode());
    assertEquals(2, backfill("--concurrency", "0").exitCode());
    assertEquals(2, backfill("--page-size", "1001").exitCode());
    assertEquals(2, backfill("--listing-index", "my index").exitCode());
  }

  /// In a table that is keyed by file name alone, another bucket's row has the place.
  @Test
  void what_failed_is_in_a_file_that_a_later_run_takes_up() throws IOException {
    table = aws.table("filename");
    aws.put("albums", "holiday/beach.txt", "mine");
    assertEquals(0, run("backfill", "albums").exitCode());
    var failures = folder.resolve("failures.jsonl");
    var run = backfill("--failures", failures.toString());
    assertEquals(1, run.exitCode());
    assertEquals(
        "3 objects: 2 recorded, 0 updated, 0 removed, 0 right already, 1 failed\n", run.out());
    var line = Files.readAllLines(failures).getFirst();
    assertTrue(
        line.startsWith(
            "{\"bucket\":\"photos\",\"filename\":\"holiday/beach.txt\",\"result\":\"failed\","
                + "\"failure\":\"permanent\",\"reason\":\"the row of "),
        line);
    table = aws.table("filename");
    var again =
        backfill(
            "--only-from", failures.toString(), "--failures", folder.resolve("more").toString());
    assertSaid(0, "1 objects: 1 recorded, 0 updated, 0 removed, 0 right already, 0 failed", again);
    assertEquals("holiday/beach.txt", aws.rows(table).getFirst().location().key().value());
    assertFalse(Files.exists(folder.resolve("more")));
  }

  @Test
  void a_file_with_anything_else_in_it_is_refused() throws IOException {
    var file = Files.writeString(folder.resolve("x.jsonl"), "{\"bucket\":\"photos\"}\n");
    var run = backfill("--only-from", file.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith(file + " holds a line that names no object"), run.err());
  }

  @Test
  void a_bucket_that_is_not_there_is_a_sentence() {
    var run = run("backfill", "s3://nowhere");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith("there is no bucket nowhere"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void an_audit_tells_what_differs_and_a_repair_mends_it() {
    assertEquals(0, backfill().exitCode());
    aws.delete("holiday/beach.txt");
    aws.put("holiday/hotel.txt", "sunshine");
    aws.put("holiday/new.txt", "x");
    var told =
        """
        orphaned    s3://photos/holiday/beach.txt
        stale       s3://photos/holiday/hotel.txt
        missing     s3://photos/holiday/new.txt
        4 names compared: 1 missing, 1 stale, 1 orphaned, 0 unlisted; 0 of 3 repaired, 0 failed
        """;
    assertEquals(new CommandRun(1, told, ""), run("audit", "photos"));
    assertEquals(
        "missing     s3://photos/holiday/new.txt",
        run("audit", "photos/holiday/n", "--page-size", "1").out().lines().toList().getFirst());
    var repaired = run("audit", "s3://photos", "--repair", "--page-size", "1");
    assertEquals(0, repaired.exitCode(), repaired.toString());
    assertTrue(
        repaired.out().endsWith("1 orphaned, 0 unlisted; 3 of 3 repaired, 0 failed\n"),
        repaired.out());
    assertEquals(List.of(), TableDifferences.between(aws.objects(), aws.rows(table)));
    assertSaid(
        0,
        "3 names compared: 0 missing, 0 stale, 0 orphaned, 0 unlisted; 0 of 0 repaired, 0 failed",
        run("audit", "photos"));
  }

  @Test
  void a_repair_that_would_remove_too_many_rows_removes_none_and_says_how_many() {
    putGoneAndKept(21, 19);
    var before = aws.items(table);
    var stopped = run("audit", "photos", "--repair", "--page-size", "7");
    assertEquals(1, stopped.exitCode(), stopped.toString());
    assertEquals(
        "No row was removed: 21 of 40 would be, which is more than 50 %; see whether this is the"
            + " right bucket on the right server, and if it is, say --yes-remove\n",
        stopped.err());
    assertTrue(stopped.out().startsWith("orphaned    s3://photos/gone-00.txt\n"), stopped.out());
    assertTrue(
        stopped.out().endsWith("21 orphaned, 0 unlisted; 0 of 21 repaired, 0 failed\n"),
        stopped.out());
    assertEquals(before, aws.items(table));
    var agreed = run("audit", "photos", "--repair", "--yes-remove");
    assertEquals(0, agreed.exitCode(), agreed.toString());
    assertTrue(agreed.out().endsWith("21 of 21 repaired, 0 failed\n"), agreed.out());
    assertEquals(List.of(), TableDifferences.between(aws.objects(), aws.rows(table)));
  }

  @Test
  void what_is_no_removal_is_repaired_even_where_removals_are_stopped() {
    putGoneAndKept(21, 4);
    aws.put("kept-00.txt", "other");
    aws.put("new.txt", "x");
    var stopped = run("audit", "photos", "--repair");
    assertEquals(1, stopped.exitCode(), stopped.toString());
    assertTrue(stopped.out().contains("stale       s3://photos/kept-00.txt, repaired"));
    assertTrue(stopped.err().startsWith("No row was removed: 21 of 25 would be"), stopped.err());
    assertTrue(
        stopped
            .out()
            .endsWith(
                "1 missing, 1 stale, 21 orphaned, 0 unlisted; 2 of 23 repaired," + " 0 failed\n"),
        stopped.out());
    assertEquals(26, aws.rows(table).size());
  }

  @Test
  void half_of_the_rows_are_removed_and_so_are_nineteen_of_nineteen() {
    putGoneAndKept(20, 20);
    var half = run("audit", "photos", "--repair", "--page-size", "7");
    assertEquals(0, half.exitCode(), half.toString());
    assertTrue(half.out().contains("orphaned    s3://photos/gone-19.txt, repaired"), half.out());
    assertEquals("", half.err());
    assertEquals(List.of(), TableDifferences.between(aws.objects(), aws.rows(table)));
    table = aws.table("filename", "bucket");
    putGoneAndKept(19, 0);
    var few = run("audit", "photos", "--repair");
    assertEquals(0, few.exitCode(), few.toString());
    assertEquals(List.of(), aws.rows(table));
  }

  @Test
  void another_limit_may_be_set_for_a_run_that_nobody_watches() {
    putGoneAndKept(20, 20);
    var strict = run("audit", "photos", "--repair", "--remove-limit", "10");
    assertEquals(1, strict.exitCode(), strict.toString());
    assertTrue(
        strict.err().startsWith("No row was removed: 20 of 40 would be, which is more than 10 %"),
        strict.err());
    assertEquals(40, aws.rows(table).size());
    assertEquals(2, run("audit", "photos", "--repair", "--remove-limit", "101").exitCode());
    assertEquals(2, run("audit", "photos", "--yes-remove").exitCode());
  }

  private void putGoneAndKept(int gone, int kept) {
    aws.objects().forEach(object -> aws.delete(object.location().key().value()));
    for (int i = 0; i < gone; i++) {
      aws.put("gone-%02d.txt".formatted(i), "x");
    }
    for (int i = 0; i < kept; i++) {
      aws.put("kept-%02d.txt".formatted(i), "x");
    }
    assertEquals(0, backfill().exitCode());
    for (int i = 0; i < gone; i++) {
      aws.delete("gone-%02d.txt".formatted(i));
    }
  }

  @Test
  void what_no_listing_shows_is_found_by_a_deep_audit_and_mended() {
    assertEquals(0, backfill().exitCode());
    var right = aws.items(table);
    aws.damage(table, "holiday/beach.txt", "content_type", "image/png");
    assertSaid(
        0,
        "3 names compared: 0 missing, 0 stale, 0 orphaned, 0 unlisted; 0 of 0 repaired, 0 failed",
        run("audit", "photos"));
    var observed = "Every object is observed: one request to S3 for each, beside the listings.\n";
    assertEquals(
        new CommandRun(
            1,
            """
            stale       s3://photos/holiday/beach.txt
            3 names compared: 0 missing, 1 stale, 0 orphaned, 0 unlisted; 0 of 1 repaired, 0 failed
            """,
            observed),
        run("audit", "photos", "--deep"));
    assertEquals(
        new CommandRun(
            0,
            """
            stale       s3://photos/holiday/beach.txt, repaired
            3 names compared: 0 missing, 1 stale, 0 orphaned, 0 unlisted; 1 of 1 repaired, 0 failed
            """,
            observed),
        run("audit", "photos", "--deep", "--repair"));
    assertEquals(right, aws.items(table));
  }

  @Test
  void findings_are_printed_for_programs_too() throws IOException {
    var json = run("audit", "photos", "--format", "json");
    var lines = json.out().lines().toList();
    assertEquals(3, lines.size());
    assertEquals(
        "{\"bucket\":\"photos\",\"filename\":\"a cat+dog é 100%.txt\",\"result\":\"drifted\","
            + "\"drift\":\"missing\"}",
        lines.getFirst());
    assertTrue(json.err().startsWith("3 names compared: 3 missing"), json.err());
    var csv = run("audit", "photos", "--format", "csv").out().lines().toList();
    assertEquals("bucket,filename,result,drift,reason", csv.getFirst());
    assertEquals("photos,a cat+dog é 100%.txt,drifted,missing,", csv.get(1));
    var file = Files.writeString(folder.resolve("drift.jsonl"), json.out());
    assertEquals(0, backfill("--only-from", file.toString()).exitCode());
    assertEquals(3, aws.rows(table).size());
  }

  /// Without an index no attribute for it is written; the index is made later.
  @Test
  void rows_from_before_the_index_are_put_into_it_by_a_repair() {
    var noIndex =
        CommandRun.of("backfill", "photos", "--table-name", table, "--failures", failures());
    assertEquals(0, noIndex.exitCode(), noIndex.toString());
    assertEquals(List.of(), aws.rows(table));
    var run = run("audit", "photos", "--repair");
    assertEquals(0, run.exitCode(), run.toString());
    assertTrue(run.out().contains("0 orphaned, 3 unlisted; 3 of 3 repaired"), run.out());
    assertEquals(3, aws.rows(table).size());
  }

  private CommandRun backfill(String... options) {
    var line = new ArrayList<>(List.of("backfill", "s3://photos"));
    line.addAll(List.of(options));
    return run(line.toArray(String[]::new));
  }

  private CommandRun run(String... line) {
    var all = new ArrayList<>(List.of(line));
    all.addAll(List.of("--table-name", table));
    if (!all.contains("--listing-index")) {
      all.addAll(
          List.of("--listing-index", LocalAws.INDEX, "--listing-shards", "" + LocalAws.SHARDS));
    }
    if (all.contains("backfill") && !all.contains("--failures")) {
      all.addAll(List.of("--failures", failures()));
    }
    return CommandRun.of(all.toArray(String[]::new));
  }

  private String failures() {
    return folder.resolve("contactsheet-failures.jsonl").toString();
  }

  private static void assertSaid(int exitCode, String said, CommandRun run) {
    assertEquals(new CommandRun(exitCode, said + "\n", ""), run);
  }

  private static void assertRefused(String sentence, CommandRun run) {
    assertEquals(new CommandRun(2, "", sentence + "\n"), run);
  }
}
