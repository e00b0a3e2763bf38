package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObjectKeyProperties {
  @Property
  void keys_are_in_the_order_of_the_bytes_of_their_utf_8(
      @ForAll("texts") String one, @ForAll("texts") String other, @ForAll("texts") String common) {
    assertInOrderOfBytes(one, other);
    assertInOrderOfBytes(common + one, common + other);
    assertInOrderOfBytes(common, common + other);
  }

  @Property
  void a_key_is_what_it_was_made_of(@ForAll("texts") String text) {
    assertEquals(text, new ObjectKey(text).value());
    assertEquals(text, new ObjectKey(text).toString());
  }

  @Property
  void a_key_has_at_most_1024_bytes_of_utf_8(@ForAll("longTexts") String text) {
    if (utf8(text).length <= ObjectKey.MAX_BYTES) {
      assertEquals(text, new ObjectKey(text).value());
    } else {
      assertThrows(IllegalArgumentException.class, () -> new ObjectKey(text));
    }
  }

  @Property
  void half_a_surrogate_pair_is_refused_wherever_it_stands(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    // The text before and after consists of whole characters, so they do not complete the half.
    assertThrows(IllegalArgumentException.class, () -> new ObjectKey(before + "\uD83D" + after));
    assertThrows(IllegalArgumentException.class, () -> new ObjectKey(before + "\uDE00" + after));
    assertThrows(IllegalArgumentException.class, () -> new ObjectKey(before + "\uD83D"));
    assertThrows(IllegalArgumentException.class, () -> new ObjectKey("\uDE00" + after));
  }

  @Property
  void a_key_starts_with_its_beginnings(
      @ForAll("texts") String beginning, @ForAll("texts") String rest) {
    var key = new ObjectKey(beginning + rest);
    assertEquals(true, key.startsWith(beginning));
    assertEquals(true, key.startsWith(""));
    assertEquals(false, key.startsWith(beginning + rest + "x"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.anywhereInUnicode(12);
  }

  @Provide
  Arbitrary<String> longTexts() {
    return Texts.anywhereInUnicode(600);
  }

  private static void assertInOrderOfBytes(String one, String other) {
    assertEquals(
        Integer.signum(Arrays.compareUnsigned(utf8(one), utf8(other))),
        Integer.signum(new ObjectKey(one).compareTo(new ObjectKey(other))));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
