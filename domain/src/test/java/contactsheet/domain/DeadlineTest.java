package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final Deadline DEADLINE =
      Deadline.within(NOON, Duration.ofSeconds(30), Duration.ofSeconds(3));

  @Test
  void the_margin_is_split_between_what_runs_and_the_answer() {
    assertEquals(new Deadline(NOON.plusSeconds(27), NOON.plusSeconds(29)), DEADLINE);
  }

  @Test
  void nothing_is_started_from_the_last_start_on() {
    assertEquals(true, DEADLINE.allowsStartAt(NOON));
    assertEquals(true, DEADLINE.allowsStartAt(NOON.plusSeconds(27).minusNanos(1)));
    assertEquals(false, DEADLINE.allowsStartAt(NOON.plusSeconds(27)));
  }

  @Test
  void patience_lasts_to_the_end_and_is_never_negative() {
    assertEquals(Duration.ofSeconds(29), DEADLINE.patienceAt(NOON));
    assertEquals(Duration.ofSeconds(1), DEADLINE.patienceAt(NOON.plusSeconds(28)));
    assertEquals(Duration.ZERO, DEADLINE.patienceAt(NOON.plusSeconds(29)));
    assertEquals(Duration.ZERO, DEADLINE.patienceAt(NOON.plusSeconds(60)));
  }

  @Test
  void less_time_than_the_margin_is_too_little_to_start_anything() {
    var brief = Deadline.within(NOON, Duration.ofSeconds(2), Duration.ofSeconds(3));
    assertEquals(false, brief.allowsStartAt(NOON));
    assertEquals(Duration.ofSeconds(1), brief.patienceAt(NOON));
  }

  @Test
  void without_a_margin_there_is_one_limit() {
    assertEquals(
        new Deadline(NOON.plusSeconds(30), NOON.plusSeconds(30)),
        Deadline.within(NOON, Duration.ofSeconds(30), Duration.ZERO));
  }

  @Test
  void a_deadline_that_ends_before_its_last_start_is_refused() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new Deadline(NOON, NOON.minusMillis(1)));
    assertEquals(
        "a deadline ends at 2026-11-05T11:59:59.999Z, before 2026-11-05T12:00:00Z",
        refused.getMessage());
  }
}
