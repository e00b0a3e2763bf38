package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SequencerTest {
  @Test
  void a_short_sequencer_is_padded_on_the_left() {
    assertEquals(
        "0".repeat(14) + "0055AED6DCD90281E5", new Sequencer("0055aed6dcd90281e5").value());
  }

  @Test
  void a_longer_number_is_later_though_its_text_comes_first() {
    assertTrue(new Sequencer("9").compareTo(new Sequencer("10")) < 0);
    assertTrue(new Sequencer("0009").compareTo(new Sequencer("A")) < 0);
  }

  @Test
  void an_empty_sequencer_is_refused() {
    assertEquals("not a sequencer: '': 1 to 32 hexadecimal digits are allowed", refusal(""));
  }

  @Test
  void a_sequencer_that_is_no_number_is_shown_in_the_refusal() {
    assertEquals(
        "not a sequencer: '00xyz': 1 to 32 hexadecimal digits are allowed", refusal("00xyz"));
  }

  @Test
  void a_sequencer_of_33_digits_is_refused() {
    var digits = "1".repeat(33);
    assertEquals(
        "not a sequencer: '" + digits + "': 1 to 32 hexadecimal digits are allowed",
        refusal(digits));
  }

  @Test
  void only_the_beginning_of_a_long_text_is_shown_in_the_refusal() {
    assertEquals(
        "not a sequencer: '" + "x".repeat(60) + "': 1 to 32 hexadecimal digits are allowed",
        refusal("x".repeat(60)));
    assertEquals(
        "not a sequencer: '"
            + "x".repeat(60)
            + "…' (61 characters): 1 to 32 hexadecimal digits are allowed",
        refusal("x".repeat(61)));
  }

  @Test
  void a_long_text_is_not_cut_within_a_character() {
    assertEquals(
        "not a sequencer: '"
            + "x".repeat(59)
            + "…' (99 characters): 1 to 32 hexadecimal digits are allowed",
        refusal("x".repeat(59) + "🐱".repeat(20)));
  }

  @Test
  void digits_of_other_scripts_are_none() {
    assertThrows(IllegalArgumentException.class, () -> new Sequencer("٣"));
    assertThrows(IllegalArgumentException.class, () -> new Sequencer("１"));
    assertThrows(IllegalArgumentException.class, () -> new Sequencer("1\n"));
  }

  private static String refusal(String text) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> new Sequencer(text)).getMessage());
  }
}
