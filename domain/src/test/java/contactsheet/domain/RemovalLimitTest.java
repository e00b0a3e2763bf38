package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalLimitTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, false",
    "19, 19, false",
    "20, 20, true",
    "20, 39, true",
    "20, 40, false",
    "500, 1000, false",
    "501, 1000, true",
    "6000000000000, 10000000000000, true",
  })
  void more_than_half_and_at_least_twenty_are_stopped(long removals, long rows, boolean stops) {
    assertEquals(stops, RemovalLimit.HALF.stops(removals, rows));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 19, 1000, false",
    "0, 20, 1000, true",
    "5, 50, 1000, false",
    "5, 51, 1000, true",
    "100, 1000, 1000, false"
  })
  void another_share_may_be_allowed(int percent, long removals, long rows, boolean stops) {
    assertEquals(stops, new RemovalLimit(percent).stops(removals, rows));
  }

  @Test
  void a_share_is_of_a_hundred() {
    assertThrows(IllegalArgumentException.class, () -> new RemovalLimit(-1));
    assertThrows(IllegalArgumentException.class, () -> new RemovalLimit(101));
  }
}
