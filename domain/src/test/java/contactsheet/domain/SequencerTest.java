package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SequencerTest {
  @Test
  void a_sequencer_is_kept_as_s3_gave_it_in_upper_case() {
    assertEquals("0055AED6DCD90281E5", new Sequencer("0055aed6dcd90281e5").value());
    assertEquals(18, new Sequencer("0055aed6dcd90281e5").digits());
  }

  @Test
  void of_two_that_are_equally_long_the_greater_is_later_in_either_case() {
    assertTrue(new Sequencer("0A").isLaterThan(new Sequencer("09")));
    assertTrue(new Sequencer("0a").isLaterThan(new Sequencer("09")));
    assertFalse(new Sequencer("09").isLaterThan(new Sequencer("0a")));
    assertFalse(new Sequencer("0a").isLaterThan(new Sequencer("0A")));
  }

  /// Padded on the left the second is the greater one; padded on the right, the first.
  @Test
  void of_two_of_different_lengths_neither_is_known_to_be_later() {
    var one = new Sequencer("9");
    var other = new Sequencer("10");
    assertFalse(one.isComparableWith(other));
    assertFalse(one.isLaterThan(other));
    assertFalse(other.isLaterThan(one));
    assertNotEquals(new Sequencer("1"), new Sequencer("01"));
  }

  @Test
  void an_empty_sequencer_is_refused() {
    assertEquals("not a sequencer: '': 1 to 64 hexadecimal digits are allowed", refusal(""));
  }

  @Test
  void a_sequencer_that_is_no_number_is_shown_in_the_refusal() {
    assertEquals(
        "not a sequencer: '00xyz': 1 to 64 hexadecimal digits are allowed", refusal("00xyz"));
  }

  @Test
  void a_sequencer_of_65_digits_is_refused() {
    assertEquals(
        "not a sequencer: '"
            + "1".repeat(60)
            + "…' (65 characters): 1 to 64 hexadecimal digits are allowed",
        refusal("1".repeat(65)));
    assertEquals(64, new Sequencer("1".repeat(64)).digits());
  }

  @Test
  void only_the_beginning_of_a_long_text_is_shown_in_the_refusal() {
    assertEquals(
        "not a sequencer: '" + "x".repeat(60) + "': 1 to 64 hexadecimal digits are allowed",
        refusal("x".repeat(60)));
    assertEquals(
        "not a sequencer: '"
            + "x".repeat(60)
            + "…' (61 characters): 1 to 64 hexadecimal digits are allowed",
        refusal("x".repeat(61)));
  }

  @Test
  void a_long_text_is_not_cut_within_a_character() {
    assertEquals(
        "not a sequencer: '"
            + "x".repeat(59)
            + "…' (99 characters): 1 to 64 hexadecimal digits are allowed",
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
