package contactsheet.adapter.crt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.crt.http.Reply.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A machine's clock may be off; signatures must not be.
final class ServiceClockTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

  private final ServiceClock clock = new ServiceClock(InstantSource.fixed(NOON));

  @ParameterizedTest
  @ValueSource(longs = {-3600, -241, 241, 86_400 * 365})
  void a_clock_that_is_off_is_put_right(long seconds) {
    assertTrue(clock.correctBy(refusal(403, seconds), "RequestTimeTooSkewed", NOON));
    assertEquals(NOON.plusSeconds(seconds), clock.instant());
  }

  @ParameterizedTest
  @ValueSource(longs = {-240, 0, 240})
  void a_clock_that_is_right_is_not_the_reason(long seconds) {
    assertFalse(clock.correctBy(refusal(403, seconds), "SignatureDoesNotMatch", NOON));
    assertEquals(NOON, clock.instant());
  }

  @Test
  void the_refusal_of_a_head_request_names_no_reason() {
    assertTrue(clock.correctBy(refusal(403, 3600), "", NOON));
  }

  @Test
  void a_refusal_on_other_grounds_says_nothing_of_the_clock() {
    assertFalse(clock.correctBy(refusal(403, 3600), "AccessDenied", NOON));
    assertFalse(clock.correctBy(refusal(404, 3600), "", NOON));
    assertEquals(NOON, clock.instant());
  }

  @Test
  void a_refusal_without_a_time_that_can_be_read_says_nothing_of_the_clock() {
    var dateless = new Answer(403, Map.of(), new byte[0]);
    var yesterday = new Answer(403, Map.of("date", "yesterday"), new byte[0]);
    assertFalse(clock.correctBy(dateless, "RequestTimeTooSkewed", NOON));
    assertFalse(clock.correctBy(yesterday, "RequestTimeTooSkewed", NOON));
  }

  @Test
  void a_clock_that_was_put_right_is_right_for_the_next_signature_too() {
    clock.correctBy(refusal(403, 3600), "RequestExpired", NOON);
    assertFalse(clock.correctBy(refusal(403, 3600), "RequestExpired", clock.instant()));
    assertEquals(NOON.plus(Duration.ofHours(1)), clock.instant());
  }

  private static Answer refusal(int status, long secondsLater) {
    var time = NOON.plusSeconds(secondsLater).atOffset(ZoneOffset.UTC);
    return new Answer(
        status, Map.of("date", DateTimeFormatter.RFC_1123_DATE_TIME.format(time)), new byte[0]);
  }
}
