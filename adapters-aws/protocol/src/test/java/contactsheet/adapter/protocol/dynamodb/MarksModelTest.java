package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers by time see while rows and marks of months are written, against histories that
/// nobody thought of. A reader sees exactly those rows that the index shows, of months whose marks
/// it shows too, or of the one month that it asks for. Once the index shows all that the table has,
/// it sees each row, at any moment and whoever died before.
///
/// Each build plays the same; `-Dcontactsheet.histories=…` says how many in the long run, and
/// `-Dcontactsheet.seed=…` from which seed on.
class MarksModelTest {
  private static final long SEED = Long.getLong("contactsheet.seed", 1);
  private static final long MANY = Long.getLong("contactsheet.histories", 20_000);
  private static final long FEW = Math.min(500, MANY);

  @Test
  void no_row_that_the_index_shows_is_missed_for_want_of_a_mark() {
    assertSound(FEW);
  }

  @Test
  @Tag("thorough")
  void it_is_so_in_many_histories() {
    assertSound(MANY);
  }

  /// In each of these histories a bug does harm. A change of what the model draws needs others.
  @ParameterizedTest
  @CsvSource({"MARKS_AFTER_THE_ROW, 2", "REMEMBERS_A_FAILED_MARK, 4", "MARKS_ONE_ORDER, 2"})
  void a_seeded_bug_is_found(MarkBug bug, long seed) {
    assertNotEquals("", shown(seed, new MarksHistory(seed, bug)));
    assertEquals("", shown(seed, new MarksHistory(seed, MarkBug.NONE)));
  }

  private static void assertSound(long histories) {
    var kills = 0;
    var faults = 0;
    var behind = 0;
    for (long seed = SEED; seed < SEED + histories; seed++) {
      var history = new MarksHistory(seed, MarkBug.NONE);
      assertEquals("", shown(seed, history));
      kills += history.kills;
      faults += history.faults;
      behind += history.behind;
    }
    System.out.printf(
        "Marks: %,d histories from seed %d: %,d deaths, %,d faults, %,d readings of an index"
            + " behind its table%n",
        histories, SEED, kills, faults, behind);
    assertTrue(kills > 0 && faults > 0 && behind > 0);
  }

  private static String shown(long seed, MarksHistory history) {
    var wrong = history.play();
    return wrong.isEmpty() ? "" : "seed " + seed + ": " + wrong;
  }
}
