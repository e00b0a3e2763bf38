package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The law, in random histories.
///
/// `-Dcontactsheet.histories=…` is their number, and `-Dcontactsheet.seed=…` the first seed;
/// without it, each build plays others. A failure names the seed, and shows the shortest script
/// that it found.
class RandomHistoriesTest {
  private static final long HISTORIES = Long.getLong("contactsheet.histories", 20_000);
  private static final long SEED = Long.getLong("contactsheet.seed", new Random().nextInt());

  @Test
  void after_any_history_the_table_equals_the_bucket() {
    var start = System.nanoTime();
    var search = new Search(new Product(), SEED);
    var tally = search.play(HISTORIES);
    var time = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf(
        "%,d histories from seed %d: %,d steps, %,d faults, %,d deliveries, %,d scans, %,d losses,"
            + " %d.%03d s%n",
        tally.histories(),
        SEED,
        tally.steps(),
        tally.faults(),
        tally.deliveries(),
        tally.scans(),
        tally.losses(),
        time.toSeconds(),
        time.toMillisPart());
    assertEquals("", shown(search, tally));
  }

  private static String shown(Search search, Tally tally) {
    var broken = tally.broken();
    if (broken == null) {
      return "";
    }
    var script = search.shrunk(broken, findings -> !findings.isEmpty());
    return "seed " + broken.seed() + ": " + broken.findings() + "\n" + script + "\n";
  }
}
