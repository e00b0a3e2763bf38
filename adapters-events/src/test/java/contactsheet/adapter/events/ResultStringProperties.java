package contactsheet.adapter.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

final class ResultStringProperties {
  @Property
  void a_report_takes_less_than_1024_bytes_and_keeps_the_beginning(
      @ForAll @StringLength(max = 2000) String text) {
    var result = ResultString.of(text);
    assertTrue(result.getBytes(UTF_8).length < 1024);
    assertTrue(text.equals(result) || text.startsWith(result.substring(0, result.length() - 1)));
  }

  @Example
  void a_text_that_fits_stays_as_it_is() {
    assertEquals("x".repeat(1023), ResultString.of("x".repeat(1023)));
    assertEquals("x".repeat(1020) + "…", ResultString.of("x".repeat(1024)));
  }

  @Example
  void no_character_is_cut_in_two() {
    assertEquals("📷".repeat(255) + "…", ResultString.of("📷".repeat(300)));
  }
}
