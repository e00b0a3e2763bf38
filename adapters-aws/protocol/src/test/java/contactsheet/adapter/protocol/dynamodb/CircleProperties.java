package contactsheet.adapter.protocol.dynamodb;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// A circle is found, wherever it begins and however long it is, and a line is none.
class CircleProperties {
  @Property
  void a_circle_is_found_within_three_times_its_way(
      @ForAll @IntRange(max = 300) int lead, @ForAll @IntRange(min = 1, max = 300) int length) {
    var circle = new Circle<Integer>();
    var found = false;
    for (int i = 0; !found && i <= 3 * (lead + length); i++) {
      found = circle.isClosedBy(i < lead ? i : lead + (i - lead) % length);
    }
    assertTrue(found);
  }

  @Property(tries = 10)
  void values_that_are_all_different_are_no_circle(@ForAll @IntRange(max = 100_000) int length) {
    var circle = new Circle<Integer>();
    for (int i = 0; i < length; i++) {
      assertFalse(circle.isClosedBy(i));
    }
  }
}
