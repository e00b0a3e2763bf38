package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditStatusTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final AuditPlan DAILY = new AuditPlan(new BucketName("photos"), "", DAY, null);
  private static final AuditPlan DEEPLY =
      new AuditPlan(new BucketName("photos"), "", DAY, Duration.ofDays(30));
  private static final AuditCounts MENDED =
      new AuditCounts(9, Map.of(Drift.STALE, 2L), Map.of(Drift.STALE, 2L), 0);
  private static final AuditCounts LEFT =
      new AuditCounts(9, Map.of(Drift.STALE, 2L), Map.of(Drift.STALE, 1L), 0);

  @Test
  void a_round_verifies_the_time_a_minute_before_it_began() {
    var status = ended(begun(DAILY, NOON), MENDED, NOON.plusSeconds(600));
    assertEquals(NOON.minusSeconds(60), status.verifiedThrough());
    assertNull(status.deeplyVerifiedThrough());
    assertNull(status.running());
  }

  @Test
  void a_round_that_left_a_difference_or_failed_verifies_nothing() {
    var first = ended(begun(DAILY, NOON), MENDED, NOON.plusSeconds(600));
    var later = NOON.plus(DAY);
    var failed = new AuditCounts(9, Map.of(), Map.of(), 1);
    for (var counts : new AuditCounts[] {LEFT, failed}) {
      var second = ended(first.held(DAILY, later, later), counts, later.plusSeconds(1));
      assertEquals(first.verifiedThrough(), second.verifiedThrough());
      assertEquals(later, known(second.last()).beganAt());
    }
  }

  @Test
  void the_next_round_is_due_when_the_time_since_the_last_ones_beginning_is_over() {
    assertTrue(AuditStatus.before(DAILY, NOON).isDueAt(NOON, DAILY));
    var ended = ended(begun(DAILY, NOON), MENDED, NOON.plusSeconds(600));
    assertFalse(ended.isDueAt(NOON.plus(DAY).minusMillis(1), DAILY));
    assertTrue(ended.isDueAt(NOON.plus(DAY), DAILY));
  }

  @Test
  void a_round_that_goes_on_is_due_and_keeps_its_beginning() {
    var released = begun(DAILY, NOON).released();
    var later = NOON.plusSeconds(90);
    assertTrue(released.isDueAt(later, DAILY));
    var held = released.held(DAILY, later, later.plusSeconds(60));
    assertEquals(NOON, known(held.running()).beganAt());
  }

  @Test
  void a_step_holds_until_its_end() {
    var held = begun(DAILY, NOON);
    assertTrue(held.isHeldAt(NOON.plusSeconds(59)));
    assertFalse(held.isHeldAt(NOON.plusSeconds(60)));
    assertFalse(held.released().isHeldAt(NOON));
  }

  @Test
  void every_change_has_a_revision_of_its_own() {
    var held = begun(DAILY, NOON);
    assertEquals(1, held.revision());
    assertEquals(2, held.goneOn(known(held.running())).revision());
    assertEquals(2, held.released().revision());
    assertEquals(2, ended(held, MENDED, NOON).revision());
  }

  @Test
  void deep_rounds_have_a_schedule_of_their_own_however_they_end() {
    var deep = ended(begun(DEEPLY, NOON), LEFT, NOON.plusSeconds(1));
    assertTrue(known(deep.last()).deep());
    assertNull(deep.deeplyVerifiedThrough());
    var day = NOON.plus(DAY);
    var plain = ended(deep.held(DEEPLY, day, day), MENDED, day);
    assertFalse(known(plain.last()).deep());
    assertFalse(plain.isDueAt(day.plusSeconds(1), DEEPLY));
    var month = NOON.plus(Duration.ofDays(30));
    assertTrue(known(plain.held(DEEPLY, month, month).running()).deep());
    var second = ended(plain.held(DEEPLY, month, month), MENDED, month);
    assertEquals(month.minusSeconds(60), second.deeplyVerifiedThrough());
    assertEquals(month.minusSeconds(60), second.verifiedThrough());
  }

  @Test
  void what_is_known_of_other_keys_says_nothing_of_these() {
    var ended = ended(begun(DAILY, NOON), MENDED, NOON);
    var other = new AuditPlan(DAILY.bucket(), "holiday/", DAY, null);
    var anew = ended.under(other, NOON.plusSeconds(5));
    assertNull(anew.verifiedThrough());
    assertTrue(anew.isDueAt(NOON.plusSeconds(5), other));
    assertEquals(ended.revision(), anew.revision());
    assertEquals(ended, ended.under(DAILY, NOON.plusSeconds(5)));
  }

  @Test
  void the_age_counts_from_the_first_round_until_something_is_verified() {
    var first = begun(DAILY, NOON);
    assertEquals(Duration.ofSeconds(90), first.verifiedThroughAge(NOON.plusSeconds(90)));
    assertEquals(Duration.ZERO, first.verifiedThroughAge(NOON.minusSeconds(90)));
    var ended = ended(first, MENDED, NOON.plusSeconds(600));
    assertEquals(Duration.ofMinutes(11), ended.verifiedThroughAge(NOON.plusSeconds(600)));
  }

  @Test
  void counts_add_up_and_only_whole_ones_are_all_mended() {
    var sum = MENDED.plus(LEFT);
    assertEquals(new AuditCounts(18, Map.of(Drift.STALE, 4L), Map.of(Drift.STALE, 3L), 0), sum);
    assertFalse(sum.areAllMended());
    assertTrue(MENDED.areAllMended());
    assertTrue(AuditCounts.NONE.areAllMended());
    assertEquals(4, sum.allFound());
    assertEquals(3, sum.allMended());
    assertEquals(
        new AuditCounts(0, Map.of(Drift.STALE, 1L), Map.of(Drift.STALE, 1L), 0),
        LEFT.mendedAlone());
  }

  @Test
  void a_kind_without_differences_is_left_out() {
    assertEquals(AuditCounts.NONE, new AuditCounts(0, Map.of(Drift.STALE, 0L), Map.of(), 0));
  }

  @Test
  void impossible_counts_and_plans_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new AuditCounts(1, Map.of(), Map.of(Drift.STALE, 1L), 0));
    assertThrows(IllegalArgumentException.class, () -> new AuditCounts(-1, Map.of(), Map.of(), 0));
    assertThrows(IllegalArgumentException.class, () -> new AuditCounts(0, Map.of(), Map.of(), -1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AuditCounts(0, Map.of(Drift.STALE, -1L), Map.of(), 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AuditPlan(DAILY.bucket(), "", Duration.ZERO, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AuditPlan(DAILY.bucket(), "", DAY, Duration.ofDays(-1)));
  }

  private static AuditStatus begun(AuditPlan plan, Instant now) {
    return AuditStatus.before(plan, now).held(plan, now, now.plusSeconds(60));
  }

  private static AuditStatus ended(AuditStatus held, AuditCounts counts, Instant now) {
    return held.ended(known(held.running()).through(counts, now));
  }

  private static AuditRound known(@Nullable AuditRound round) {
    assertNotNull(round);
    return round;
  }
}
