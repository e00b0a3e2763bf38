package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class StoredTimeProperties {
  @Property
  void the_order_of_the_texts_is_the_order_of_the_times(
      @ForAll("millis") Instant one, @ForAll("millis") Instant other) {
    var ofTexts = StoredTime.spelled(one).compareTo(StoredTime.spelled(other));
    assertEquals(Integer.signum(one.compareTo(other)), Integer.signum(ofTexts));
  }

  @Property
  void what_is_spelled_can_be_read(@ForAll("millis") Instant time) {
    assertEquals(time, StoredTime.read(StoredTime.spelled(time)));
  }

  /// An event's time can be any time.
  @Example
  void the_first_and_the_last_time_of_all_can_be_read() {
    for (var time : List.of(Instant.MIN, Instant.MAX.truncatedTo(ChronoUnit.MILLIS))) {
      assertEquals(time, StoredTime.read(StoredTime.spelled(time)));
    }
  }

  @Example
  void a_whole_second_has_its_milliseconds_too() {
    assertEquals(
        "2026-11-05T12:00:00.000Z", StoredTime.spelled(Instant.parse("2026-11-05T12:00:00Z")));
  }

  @Example
  void a_time_in_another_spelling_is_refused_because_conditions_would_not_know_it() {
    var others = List.of("2026-11-05T12:00:00Z", "2026-11-05T12:00:00.000+00:00", "noon", "");
    for (var other : others) {
      assertThrows(IllegalArgumentException.class, () -> StoredTime.read(other), other);
    }
  }

  /// Half of them are near each other, with whole and fractional seconds.
  @Provide
  Arbitrary<Instant> millis() {
    var near = Arbitraries.longs().between(1_793_880_000_000L, 1_793_880_002_000L);
    var anywhere = Arbitraries.longs().between(0, 253_402_300_799_999L);
    return Arbitraries.oneOf(near, anywhere).map(Instant::ofEpochMilli);
  }
}
