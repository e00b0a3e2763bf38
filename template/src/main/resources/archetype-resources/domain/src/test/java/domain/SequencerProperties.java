package ${package}.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

final class SequencerProperties {
  @Property
  void of_equal_length_the_greater_number_is_the_later_one(
      @ForAll @StringLength(16) @CharRange(from = '0', to = '9') @CharRange(from = 'A', to = 'F')
          String one,
      @ForAll @StringLength(16) @CharRange(from = '0', to = '9') @CharRange(from = 'a', to = 'f')
          String other) {
    var isGreater = new BigInteger(one, 16).compareTo(new BigInteger(other, 16)) > 0;
    assertEquals(isGreater, new Sequencer(one).isAfter(new Sequencer(other)));
  }

  @Property
  void of_unequal_length_neither_is_the_later_one(
      @ForAll @StringLength(min = 1, max = 20) @CharRange(from = '0', to = '9') String one) {
    assertFalse(new Sequencer(one).isAfter(new Sequencer("0" + one)));
    assertFalse(new Sequencer("0" + one).isAfter(new Sequencer(one)));
  }

  @Example
  void what_is_no_number_is_refused() {
    for (var text : new String[] {"", "12G4", " 12", "0".repeat(65)}) {
      assertThrows(IllegalArgumentException.class, () -> new Sequencer(text), text);
    }
  }
}
