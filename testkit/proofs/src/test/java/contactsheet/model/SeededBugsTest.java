package contactsheet.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.seededbug.SeededBug;
import java.lang.reflect.Method;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/// Random histories find every bug that is put into the product, and without it the very history
/// that showed it is harmless.
class SeededBugsTest {
  private static final String PROOF = PublishedScriptsTest.proof();

  /// The same in each build: whether a bug is found must not depend on luck.
  private static final long SEED = 1;

  private static final long HISTORIES = 20_000;

  private String name = "";

  @BeforeEach
  void note_the_name_of_the_test(TestInfo test) {
    name = test.getTestMethod().map(Method::getName).orElseThrow();
  }

  @Test
  void a_write_without_a_condition_is_caught() {
    assertCaught(SeededBug.WRITE_WITHOUT_A_CONDITION);
  }

  @Test
  void a_condition_that_lets_equal_sequencers_pass_is_caught() {
    assertCaught(SeededBug.EQUAL_SEQUENCERS_PASS);
  }

  @Test
  void a_row_deleted_where_a_tombstone_belongs_is_caught() {
    assertCaught(SeededBug.ROW_DELETED_FOR_A_TOMBSTONE);
  }

  @Test
  void sequencers_compared_as_text_are_caught() {
    assertCaught(SeededBug.SEQUENCERS_COMPARED_AS_TEXT);
  }

  @Test
  void sequencers_padded_on_the_left_are_caught() {
    assertCaught(SeededBug.SEQUENCERS_PADDED);
  }

  @Test
  void the_same_sequencer_taken_for_done_is_caught() {
    assertCaught(SeededBug.SAME_SEQUENCER_IS_DONE);
  }

  @Test
  void an_audit_that_ignores_the_storage_class_is_caught() {
    assertCaught(ScanBug.STORAGE_CLASS_IGNORED.mutant());
  }

  @Test
  void a_replacement_without_a_mark_is_caught() {
    assertCaught(SeededBug.NO_MARK);
  }

  @Test
  void no_mark_for_an_absent_object_without_a_row_is_caught() {
    assertCaught(SeededBug.NO_MARK_WITHOUT_A_ROW);
  }

  @Test
  void observing_before_reading_the_row_is_caught() {
    assertCaught(SeededBug.OBSERVES_BEFORE_IT_READS);
  }

  @Test
  void a_key_decoded_twice_is_caught() {
    assertCaught(SeededBug.KEY_DECODED_TWICE);
  }

  @Test
  void a_failure_reported_as_a_success_is_caught() {
    assertCaught(SeededBug.FAILURE_SWALLOWED);
  }

  @Test
  void a_repair_that_overwrites_is_caught() {
    assertCaught(SeededBug.REPAIR_THAT_OVERWRITES);
  }

  @Test
  void a_hold_shorter_than_a_handlers_life_is_caught() {
    assertCaught(SeededBug.HOLD_SHORTER_THAN_A_HANDLERS_LIFE);
  }

  @Test
  void a_tombstone_shorter_than_a_handlers_life_is_caught() {
    assertCaught(SeededBug.TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE);
  }

  @Test
  void a_scan_that_trusts_its_listing_is_caught() {
    assertCaught(ScanBug.SCAN_TRUSTS_ITS_LISTING.mutant());
  }

  @Test
  void an_audit_that_sees_no_orphans_is_caught() {
    assertCaught(ScanBug.AUDIT_SEES_NO_ORPHANS.mutant());
  }

  @Test
  void reads_that_lag_behind_are_caught() {
    assertCaught(ScanBug.READS_LAG_BEHIND.mutant());
  }

  private void assertCaught(SeededBug bug) {
    assertCaught(Mutant.of(bug));
  }

  private void assertCaught(Mutant mutant) {
    var search = new Search(mutant.product(), SEED);
    var caught = search.breaking(mutant.broken(), HISTORIES);
    assertTrue(caught.isPresent(), mutant + " is not caught by " + HISTORIES + " histories");
    var script = search.shrunk(caught.get(), findings -> findings.breaks(mutant.broken()));
    assertTrue(new Replay(mutant.product()).play(script).breaks(mutant.broken()), script::toString);
    var innocent = new Replay(new Product()).playPossible(script).findings();
    assertFalse(innocent.breaks(mutant.broken()), () -> innocent + "\n" + script);
    var told = String.format(Locale.ROOT, "`%s`; history %,d)", name, caught.get().seed());
    assertTrue(PROOF.contains(told), () -> told + " is not in docs/proof.md");
  }
}
