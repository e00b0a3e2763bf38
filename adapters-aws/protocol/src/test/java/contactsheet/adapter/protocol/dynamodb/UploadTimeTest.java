package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UploadTimeTest {
  private static final Instant TIME = Instant.parse("2024-05-01T10:00:00Z");

  @Test
  void a_time_is_written_in_utc_with_a_z() {
    assertEquals("2024-05-01T10:00:00Z", UploadTime.spelled(TIME));
  }

  @Test
  void pythons_spellings_are_known() {
    assertEquals(
        List.of("2024-05-01T10:00:00Z", "2024-05-01T10:00:00+00:00", "2024-05-01 10:00:00+00:00"),
        UploadTime.spellings(TIME).stream().filter(text -> !text.contains(".")).toList());
  }

  @Test
  void python_spells_a_fraction_in_microseconds() {
    var time = TIME.plusMillis(250);
    assertEquals(
        List.of(
            "2024-05-01T10:00:00.250Z",
            "2024-05-01T10:00:00.250000+00:00",
            "2024-05-01 10:00:00.250000+00:00"),
        UploadTime.spellings(time));
  }

  @Test
  void every_spelling_is_read_as_the_same_time() {
    for (var spelling : UploadTime.spellings(TIME)) {
      assertEquals(TIME, UploadTime.read(spelling), spelling);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2024-05-01", "2024-05-01T12:00:00+02:00", "1714557600"})
  void what_could_not_be_compared_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> UploadTime.read(text));
  }
}
