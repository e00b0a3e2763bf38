package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.bootstrap.cli.commands.scan.Checkpoint;
import contactsheet.bootstrap.cli.commands.scan.ReconcileTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `./contactsheet backfill --resume`, killed (`kill -9`) at random moments, and begun again each
/// time. `-Dcontactsheet.proof.kills=100` kills it more often, and `-Dcontactsheet.proof.seed=17`
/// chooses the moments of a run that has printed this seed.
@Tag("thorough")
final class KilledBackfillIT {
  private static final int KILLS = Integer.getInteger("contactsheet.proof.kills", 4);
  private static final long SEED =
      Long.getLong("contactsheet.proof.seed", new Random().nextInt(1_000_000));

  private static final int OBJECTS = 2_000;
  private static final int PAGE = 100;

  /// Long enough that it may also be killed while it starts.
  private static final int MOST_MILLIS = 1_500;

  private static final int MOST_PAGES = 4;
  private static final int MOST_MILLIS_LATER = 200;
  private static final int MILLIS_BETWEEN_LOOKS = 2;

  @TempDir Path folder;
  @TempDir Path installation;
  private final Random random = new Random(SEED);
  private LocalAws aws;
  private InstalledCommand command;
  private Path checkpoint;

  @BeforeEach
  void start() throws IOException {
    command = InstalledCommand.in(installation);
    checkpoint = folder.resolve("checkpoint.json");
    aws = new LocalAws();
    IntStream.range(0, OBJECTS).parallel().forEach(i -> aws.put("photos/" + i, "content " + i));
  }

  @AfterEach
  void stop() throws IOException {
    aws.close();
    command.close();
  }

  @Test
  void a_backfill_that_was_killed_and_resumed_ends_as_one_that_nobody_disturbed() throws Exception {
    var undisturbed = aws.table("filename", "bucket");
    resume(undisturbed);
    var expected = aws.items(undisturbed);
    assertEquals(OBJECTS, expected.size());
    var backfills = 0;
    var repeated = 0L;
    for (int kills = 0; kills < KILLS; backfills++) {
      Files.delete(checkpoint);
      var table = aws.table("filename", "bucket");
      var killed = killAgainAndAgain(table, KILLS - kills);
      kills += killed;
      repeated += resume(table);
      assertSame(expected, aws.items(table));
    }
    System.out.printf(
        "Killed backfill: seed %d, %d kills, %d backfills of %d objects, %d gone through twice%n",
        SEED, KILLS, backfills, OBJECTS, repeated);
  }

  /// Runs it until it ends by itself, or was killed often enough.
  private int killAgainAndAgain(String table, int most) throws Exception {
    for (int kills = 0; kills < most; kills++) {
      var before = reached();
      if (!kill(table)) {
        return kills;
      }
      var after = reached();
      var rows = aws.items(table).size();
      var seed = "seed " + SEED + ": " + before + ", then " + after + ", and " + rows + " rows";
      // All rows up to the checkpoint exist, and at most one page of others.
      assertTrue(after.examined() <= rows && rows <= after.examined() + PAGE, seed);
      // Rows that were right had been written before the kill.
      assertTrue(after.agreed() <= before.agreed() + PAGE, seed);
      // A kill while the next checkpoint is written may leave any part of one.
      Files.writeString(folder.resolve("checkpoint.json.next"), "{\"backfill\":\"s3://pho");
    }
    return most;
  }

  /// Whether it was still at work.
  private boolean kill(String table) throws Exception {
    var line = line(table);
    try (var backfill = command.start(folder, aws.environment(), line)) {
      var pages = random.nextInt(MOST_PAGES);
      var goal = reached().examined() + (long) pages * PAGE;
      while (backfill.isAlive() && reached().examined() < goal) {
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
      }
      Thread.sleep(random.nextInt(pages == 0 ? MOST_MILLIS : MOST_MILLIS_LATER));
      var alive = backfill.isAlive();
      backfill.kill();
      return alive;
    }
  }

  /// Goes on to the end.
  ///
  /// @return how many objects had their row already
  private long resume(String table) throws Exception {
    try (var backfill = command.start(folder, aws.environment(), line(table))) {
      var said = backfill.rest();
      assertEquals(0, backfill.exitCode(), said::toString);
    }
    var end = Checkpoint.read(checkpoint);
    assertTrue(end.done(), end::toString);
    assertEquals(OBJECTS, end.tally().examined());
    assertEquals(OBJECTS, end.tally().missing() + end.tally().agreed());
    return end.tally().agreed();
  }

  private ReconcileTally reached() {
    return Files.exists(checkpoint) ? Checkpoint.read(checkpoint).tally() : ReconcileTally.NOTHING;
  }

  private List<String> line(String table) {
    return List.of(
        "backfill",
        "s3://photos",
        "--resume",
        checkpoint.toString(),
        "--page-size",
        "" + PAGE,
        "--table-name",
        table,
        "--listing-index",
        LocalAws.INDEX,
        "--listing-shards",
        "" + LocalAws.SHARDS);
  }

  private static void assertSame(
      SortedMap<String, Map<String, AttributeValue>> expected,
      SortedMap<String, Map<String, AttributeValue>> found) {
    assertEquals(expected.keySet(), found.keySet(), "seed " + SEED);
    expected.forEach((key, row) -> assertEquals(row, found.get(key), "seed " + SEED));
  }
}
