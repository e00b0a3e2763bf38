package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.http.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `find` on a DynamoDB table whose indexes by time were made after some of its rows.
final class FindCommandTest {
  private static final Pattern NAME = Pattern.compile("\"filename\":\"([^\"]+)\"");

  private static final String SHARDS = "2";

  private static LocalAws aws;
  private static String table = "";

  @BeforeAll
  static void start() {
    aws = new LocalAws();
    table = aws.timedTable();
    for (var key : List.of("a.txt", "b.txt", "c.txt", "day/d.txt")) {
      aws.put(key, "content of " + key);
    }
    assertEquals(0, run("backfill", "s3://photos").exitCode());
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @ParameterizedTest
  @CsvSource({
    "--uploaded, 4",
    "--name=d.txt, 1",
    "--larger-than=16, 1",
    "--smaller-than=17, 3",
    "--content-type=text/*, 4",
    "--camera=box, 0",
    "--image-format=jpeg, 0",
    "--from=2006-03-14, 4",
    "--to=2006-03-14, 0",
    "--newest-first, 4"
  })
  void rows_are_chosen_as_well_with_the_indexes_as_without(String option, int number) {
    var scanned = find(option, "--format", "json");
    var indexed = find(option, "--format", "json", "--time-index", LocalAws.TIME_INDEX);
    assertEquals(0, scanned.exitCode(), scanned.err());
    assertEquals(0, indexed.exitCode(), indexed.err());
    assertEquals(number, names(scanned).size(), scanned.out());
    assertEquals(names(scanned), names(indexed));
  }

  @Test
  void the_newest_first_is_the_reverse_and_pages_lead_from_one_to_the_next() {
    var indexed = List.of("--time-index", LocalAws.TIME_INDEX, "--format", "json");
    var all = names(find(indexed));
    var seen = new ArrayList<String>();
    var page = find(with(indexed, "--newest-first", "--limit", "1"));
    while (!page.err().isEmpty()) {
      assertEquals(0, page.exitCode(), page.err());
      seen.addAll(names(page));
      var token = page.err().replace("There may be more: --page ", "").strip();
      assertEquals(2, find(with(indexed, "--limit", "1", "--page", token)).exitCode());
      page = find(with(indexed, "--newest-first", "--limit", "1", "--page", token));
    }
    seen.addAll(names(page));
    assertEquals(all.reversed(), seen);
  }

  @Test
  void a_table_for_people_says_how_many_rows_were_read_and_csv_has_every_attribute() {
    var shown = find("--time-index", LocalAws.TIME_INDEX, "--name", "day/");
    assertTrue(shown.out().lines().toList().getLast().contains("1 object, "), shown.out());
    assertTrue(shown.out().contains(" (4 rows read)"), shown.out());
    var nothing = find("--time-index", LocalAws.TIME_INDEX, "--name", "nothing");
    assertEquals("No row of photos is like that (4 rows read).\n", nothing.out());
    var csv = find("--format", "csv").out().lines().toList();
    assertEquals(String.join(",", Attributes.NAMES), csv.getFirst());
    assertEquals(5, csv.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--from=yesterday; not a time: 'yesterday': write 2026-11-05, or 2026-11-05T12:00:00Z",
        "--to=0001-01-01; there is no time from 0001-01-01T00:00:00Z to before"
            + " 0001-01-01T00:00:00Z",
        "--larger-than=3.5kB; not a size: '3.5kB': write 3500, 350kB, 10MB, 2GB or 1TB",
        "--limit=0; limit 0: 1 to 1000 are allowed",
        "--page=abc; the page token is not one of this listing: take it just as it was given, with"
            + " the same bucket, order, direction, range of time and filter, or begin at the first"
            + " page",
        "--time-index=a; no index can have the name 'a': 3 to 246 letters, digits, underscores,"
            + " dots and hyphens are allowed"
      })
  void what_cannot_be_meant_is_a_sentence(String option, String sentence) {
    assertEquals(new CommandRun(2, "", sentence + "\n"), find(option));
  }

  @Test
  void an_audit_finds_the_rows_that_the_indexes_lack_and_mends_them() {
    var other = aws.timedTable();
    assertEquals(0, of(other, "backfill", "s3://photos").exitCode());
    assertEquals(List.of(), names(of(other, byTime("find"))));
    var audit = of(other, byTime("audit"));
    assertEquals(1, audit.exitCode(), audit.err());
    assertTrue(audit.out().contains("4 unlisted; 0 of 4 repaired"), audit.out());
    assertEquals(List.of(), names(of(other, byTime("find"))));
    assertEquals(0, of(other, byTime("audit", "--repair")).exitCode());
    assertEquals(4, names(of(other, byTime("find"))).size());
    assertEquals(0, of(other, byTime("audit")).exitCode());
  }

  private static String[] byTime(String command, String... more) {
    var line = new ArrayList<>(List.of(command, "s3://photos"));
    if (command.equals("find")) {
      line.addAll(List.of("--table", "dynamodb", "--format", "json"));
    }
    line.addAll(List.of("--time-index", LocalAws.TIME_INDEX));
    line.addAll(List.of(more));
    return line.toArray(String[]::new);
  }

  private static List<String> with(List<String> some, String... more) {
    var all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static CommandRun find(List<String> options) {
    return find(options.toArray(String[]::new));
  }

  private static CommandRun find(String... options) {
    var line = new ArrayList<>(List.of("find", "s3://photos", "--table", "dynamodb"));
    line.addAll(List.of(options));
    return run(line.toArray(String[]::new));
  }

  /// The rows of [#table] were written for the indexes.
  private static CommandRun run(String... line) {
    return of(table, line[0].equals("backfill") ? written(line) : line);
  }

  private static String[] written(String... line) {
    return with(List.of(line), "--time-index", LocalAws.TIME_INDEX).toArray(String[]::new);
  }

  private static CommandRun of(String table, String... line) {
    var all = with(List.of(line), "--table-name", table, "--listing-shards", SHARDS);
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static List<String> names(CommandRun run) {
    return NAME.matcher(run.out()).results().map(name -> name.group(1)).toList();
  }
}
