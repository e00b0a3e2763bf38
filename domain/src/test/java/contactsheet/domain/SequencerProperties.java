package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SequencerProperties {
  @Property
  void of_sequencers_of_one_length_the_greater_number_is_later(
      @ForAll("hex") String one, @ForAll("hex") String other) {
    var length = Math.min(one.length(), other.length());
    var mine = one.substring(one.length() - length);
    var theirs = other.substring(other.length() - length);
    assertEquals(
        number(mine).compareTo(number(theirs)) > 0,
        new Sequencer(mine).isLaterThan(new Sequencer(theirs)));
  }

  @Property
  void of_sequencers_of_different_lengths_neither_is_later(
      @ForAll("hex") String one, @ForAll("hex") String other) {
    if (one.length() != other.length()) {
      assertFalse(new Sequencer(one).isComparableWith(new Sequencer(other)));
      assertFalse(new Sequencer(one).isLaterThan(new Sequencer(other)));
      assertNotEquals(new Sequencer(one), new Sequencer(other));
    }
  }

  @Property
  void the_case_of_digits_makes_no_other_sequencer_and_upper_case_is_kept(
      @ForAll("hex") String hex) {
    var sequencer = new Sequencer(hex);
    assertEquals(hex.toUpperCase(Locale.ROOT), sequencer.value());
    assertEquals(sequencer, new Sequencer(hex.toLowerCase(Locale.ROOT)));
  }

  @Property
  void what_is_not_hexadecimal_is_refused(@ForAll("hex") String hex, @ForAll("texts") String text) {
    if (!text.matches("[0-9A-Fa-f]*")) {
      assertThrows(IllegalArgumentException.class, () -> new Sequencer(text));
      assertThrows(IllegalArgumentException.class, () -> new Sequencer(hex + text));
    }
  }

  @Provide
  Arbitrary<String> hex() {
    return Texts.sequencers();
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.anywhereInUnicode(5);
  }

  private static BigInteger number(String hex) {
    return new BigInteger(hex, 16);
  }
}
