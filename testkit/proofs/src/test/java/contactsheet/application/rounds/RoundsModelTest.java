package contactsheet.application.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What rounds of audits say, against histories that nobody thought of. Each build plays the same;
/// `-Dcontactsheet.histories=…` says how many in the long run, and `-Dcontactsheet.seed=…` from
/// which seed on.
class RoundsModelTest {
  private static final long SEED = Long.getLong("contactsheet.seed", 1);
  private static final long MANY = Long.getLong("contactsheet.histories", 20_000);
  private static final long FEW = Math.min(1_500, MANY);

  @Test
  void what_a_round_says_is_verified_is_and_the_last_one_leaves_no_difference() {
    assertSound(FEW);
  }

  @Test
  @Tag("thorough")
  void it_is_so_in_many_histories() {
    assertSound(MANY);
  }

  /// In each of these histories a bug does harm. They are played again as they were; who changes
  /// what the model draws has to look for others.
  @ParameterizedTest
  @CsvSource({
    "SKIPS_A_PAGE, 1",
    "LEAVES_A_GAP, 2",
    "VERIFIES_TOO_LATE, 9",
    "FORGETS_THE_LAG, 7986",
    "VERIFIES_TOO_EARLY, 1",
    "LEAVES_A_GAP_BETWEEN_RANGES, 21",
    "ENDS_WITH_ITS_FIRST_RANGE, 28"
  })
  void a_seeded_bug_is_found(Bug bug, long seed) {
    assertNotEquals("", shown(seed, new RoundsHistory(seed, bug)));
    assertEquals("", shown(seed, new RoundsHistory(seed, Bug.NONE)));
  }

  private static void assertSound(long histories) {
    var all = new Happenings();
    for (long seed = SEED; seed < SEED + histories; seed++) {
      var history = new RoundsHistory(seed, Bug.NONE);
      assertEquals("", shown(seed, history));
      all.add(history.happenings());
    }
    System.out.printf("Rounds: %,d histories from seed %d: %s%n", histories, SEED, all);
    assertTrue(all.kills > 0 && all.overtaken > 0 && all.losses > 0 && all.faults > 0);
  }

  private static String shown(long seed, RoundsHistory history) {
    var wrong = history.play();
    return wrong.isEmpty() ? "" : "seed " + seed + ": " + wrong;
  }
}
