package ${package}.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReconciliationTest {
  private static final Instant NOW = Instant.parse("2026-11-05T12:00:00Z");
  private static final ObjectLocation PLACE = new ObjectLocation("photos", "a.jpg");
  private static final Observation FOUND = new Observation.Found(3, NOW, "one");
  private static final Observation OTHER = new Observation.Found(3, NOW, "other");

  @Test
  void a_row_of_a_later_event_stays() {
    assertEquals(Optional.empty(), replacement("0A", row("0B", FOUND), OTHER));
  }

  @Test
  void a_row_of_the_same_event_stays_where_it_is_right_and_is_mended_where_it_is_not() {
    assertEquals(Optional.empty(), replacement("0A", row("0A", FOUND), FOUND));
    assertEquals(OTHER, replacement("0A", row("0A", FOUND), OTHER).orElseThrow().seen());
  }

  @Test
  void where_two_sequencers_cannot_be_compared_the_event_s_is_kept() {
    var replacement = replacement("0A", row("00B", FOUND), FOUND).orElseThrow();
    assertEquals(Optional.of(new Sequencer("0A")), replacement.sequencer());
  }

  @Test
  void an_event_without_a_sequencer_keeps_the_row_s_and_leaves_its_mark_even_on_nothing() {
    var replacement = replacement(null, row("0B", FOUND), FOUND).orElseThrow();
    assertEquals(Optional.of(new Sequencer("0B")), replacement.sequencer());
    var tombstone = replacement(null, Optional.empty(), new Observation.Absent()).orElseThrow();
    assertTrue(tombstone.reconciledAt().isPresent());
  }

  @Test
  void a_replacement_is_later_than_the_row_even_where_its_clock_is_not() {
    var future = NOW.plusSeconds(5);
    var row = MetadataEntry.of(change("0A"), FOUND, future);
    var replacement = replacement("0B", Optional.of(row), FOUND).orElseThrow();
    assertEquals(Optional.of(future.plusMillis(1)), replacement.recordedAt());
  }

  private static Optional<MetadataEntry> row(String sequencer, Observation seen) {
    return Optional.of(MetadataEntry.of(change(sequencer), seen, NOW));
  }

  private static ObjectChange change(String sequencer) {
    return new ObjectChange(PLACE, Optional.ofNullable(sequencer).map(Sequencer::new));
  }

  private static Optional<MetadataEntry> replacement(
      String sequencer, Optional<MetadataEntry> row, Observation seen) {
    return Reconciliation.replacement(change(sequencer), row, seen, NOW);
  }
}
