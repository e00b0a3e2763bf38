package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StampTest {
  private static final ObjectLocation CAT = ObjectLocation.of("photos", "cat.jpg");
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  @Test
  void times_are_kept_to_the_millisecond() {
    var fine = NOON.plusNanos(1_999_999);
    var kept = NOON.plusMillis(1);
    assertEquals(new Stamp(null, kept, kept, kept), new Stamp(null, fine, fine, fine));
    assertEquals(kept, new Stamp(null, fine, null, null).eventTime());
  }

  @Test
  void a_change_written_in_one_step_is_not_marked_as_reconciled() {
    var change = change("a", NOON.minusSeconds(1));
    assertEquals(
        new Stamp(new Sequencer("a"), NOON.minusSeconds(1), NOON, null), Stamp.of(change, NOON));
  }

  @Test
  void a_replacement_for_an_event_without_a_sequencer_keeps_the_rows() {
    var row = new Stamp(new Sequencer("a"), NOON, NOON, null);
    var later = NOON.plusSeconds(5);
    assertEquals(
        new Stamp(new Sequencer("a"), null, later, later),
        row.replacedFor(change(null, null), later));
  }

  @Test
  void a_replacement_for_a_later_event_takes_its_sequencer() {
    var row = new Stamp(new Sequencer("a"), NOON, NOON, null);
    var later = NOON.plusSeconds(5);
    assertEquals(
        new Stamp(new Sequencer("b"), later, later, later),
        row.replacedFor(change("b", later), later));
  }

  @Test
  void a_replacement_for_an_earlier_event_does_not_take_the_rows_sequencer_back() {
    var row = new Stamp(new Sequencer("b"), NOON, NOON, null);
    assertEquals(
        new Sequencer("b"), row.replacedFor(change("a", NOON), NOON.plusSeconds(5)).sequencer());
  }

  @Test
  void a_replacement_of_a_row_without_a_sequencer_takes_that_of_the_event() {
    var replaced = Stamp.NONE.replacedFor(change("a", NOON), NOON);
    assertEquals(new Stamp(new Sequencer("a"), NOON, NOON, NOON), replaced);
  }

  @Test
  void a_replacement_by_a_clock_that_is_behind_is_a_millisecond_later_than_the_row() {
    var row = new Stamp(null, null, NOON, NOON);
    var expected = new Stamp(null, null, NOON.plusMillis(1), NOON.plusMillis(1));
    assertEquals(expected, row.replacedFor(change(null, null), NOON.minusSeconds(60)));
    assertEquals(expected, row.replacedFor(change(null, null), NOON));
    assertEquals(expected, row.replacedFor(change(null, null), NOON.plusNanos(999_999)));
    assertEquals(expected, row.replacedFor(change(null, null), NOON.plusNanos(1_000_000)));
  }

  @Test
  void a_reconciled_row_is_held_for_exactly_an_hour() {
    var row = new Stamp(null, null, NOON, NOON);
    var end = Instant.parse("2026-11-05T13:00:00Z");
    assertEquals(true, row.isHeldAt(NOON));
    assertEquals(true, row.isHeldAt(end.minusMillis(1)));
    assertEquals(false, row.isHeldAt(end));
    assertEquals(false, row.isHeldAt(end.plusMillis(1)));
  }

  @Test
  void a_clock_that_is_behind_does_not_end_the_hold() {
    assertEquals(true, new Stamp(null, null, NOON, NOON).isHeldAt(NOON.minusSeconds(7200)));
  }

  @Test
  void a_row_that_was_not_reconciled_is_not_held() {
    assertEquals(false, new Stamp(new Sequencer("a"), NOON, NOON, null).isHeldAt(NOON));
    assertEquals(false, Stamp.NONE.isHeldAt(NOON));
  }

  private static ObjectChange change(@Nullable String sequencer, @Nullable Instant eventTime) {
    return new ObjectChange(CAT, sequencer == null ? null : new Sequencer(sequencer), eventTime);
  }
}
