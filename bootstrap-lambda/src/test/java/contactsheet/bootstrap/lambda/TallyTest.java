package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.adapter.events.HandledChange;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TallyTest {
  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  @Test
  void a_lag_is_counted_in_seconds_and_their_fractions() {
    assertEquals(List.of(90.25), lagsOf(NOON.minusMillis(90_250)));
  }

  @Test
  void an_event_from_the_future_has_no_lag() {
    assertEquals(List.of(0.0), lagsOf(NOON.plusMillis(1)));
    assertEquals(List.of(0.0), lagsOf(Instant.MAX));
  }

  @Test
  void an_event_may_name_any_year() {
    assertEquals(
        List.of((double) NOON.getEpochSecond() + 31_557_014_167_219_200L), lagsOf(Instant.MIN));
  }

  private static List<Double> lagsOf(Instant eventTime) {
    var change = new ObjectChange(ObjectLocation.of("photos", "a.jpg"), null, eventTime);
    var handled = new HandledChange(change, new Outcome.Recorded());
    return Tally.of(List.of(handled), NOON).lagSeconds();
  }
}
