package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SequencerProperties {
  @Property
  void sequencers_are_in_the_order_of_their_numbers(
      @ForAll("hex") String one, @ForAll("hex") String other) {
    assertEquals(
        Integer.signum(number(one).compareTo(number(other))),
        Integer.signum(new Sequencer(one).compareTo(new Sequencer(other))));
  }

  @Property
  void the_texts_that_are_kept_are_in_the_order_of_the_numbers(
      @ForAll("hex") String one, @ForAll("hex") String other) {
    assertEquals(
        Integer.signum(number(one).compareTo(number(other))),
        Integer.signum(new Sequencer(one).value().compareTo(new Sequencer(other).value())));
  }

  @Property
  void sequencers_are_equal_if_and_only_if_their_numbers_are(
      @ForAll("hex") String one, @ForAll("hex") String other) {
    assertEquals(
        number(one).equals(number(other)), new Sequencer(one).equals(new Sequencer(other)));
  }

  @Property
  void neither_leading_zeros_nor_the_case_of_digits_make_another_sequencer(
      @ForAll("hex") String hex) {
    var sequencer = new Sequencer(hex);
    assertEquals(sequencer, new Sequencer(number(hex).toString(16)));
    assertEquals(sequencer, new Sequencer(hex.toUpperCase(Locale.ROOT)));
    assertEquals(sequencer, new Sequencer(hex.toLowerCase(Locale.ROOT)));
  }

  @Property
  void what_is_kept_are_32_upper_case_digits_that_read_back_as_the_same(@ForAll("hex") String hex) {
    var kept = new Sequencer(hex).value();
    assertTrue(kept.matches("[0-9A-F]{32}"), kept);
    assertEquals(number(hex), number(kept));
    assertEquals(kept, new Sequencer(kept).value());
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
