package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ObjectKeyTest {
  @Test
  void a_key_of_exactly_1024_bytes_is_allowed() {
    for (var longest : new String[] {"k".repeat(1024), "é".repeat(512), "漢".repeat(341) + "k"}) {
      assertEquals(longest, new ObjectKey(longest).value());
    }
    assertEquals("😀".repeat(256), new ObjectKey("😀".repeat(256)).value());
  }

  @Test
  void a_key_of_one_byte_more_is_refused() {
    assertEquals(
        "object key of 1025 bytes: '"
            + "k".repeat(60)
            + "…' (1025 characters): at most 1,024 are allowed",
        refusal("k".repeat(1025)));
    assertTrue(refusal("é".repeat(512) + "k").startsWith("object key of 1025 bytes"));
    assertTrue(refusal("漢".repeat(341) + "é").startsWith("object key of 1025 bytes"));
    assertTrue(refusal("😀".repeat(256) + "k").startsWith("object key of 1025 bytes"));
  }

  @Test
  void characters_where_utf_8_gets_longer_are_measured_right() {
    for (var twoBytes : new String[] {"\u0080", "\u07FF"}) {
      assertTrue(refusal(twoBytes.repeat(512) + "k").startsWith("object key of 1025 bytes"));
    }
    for (var threeBytes : new String[] {"\u0800", "\uD7FF", "\uE000", "\uFFFF"}) {
      assertTrue(refusal(threeBytes.repeat(341) + "kk").startsWith("object key of 1025 bytes"));
    }
    for (var fourBytes : new String[] {"\uD800\uDC00", "\uDBFF\uDFFF"}) {
      assertTrue(refusal(fourBytes.repeat(256) + "k").startsWith("object key of 1025 bytes"));
    }
    assertEquals("\u007F".repeat(1024), new ObjectKey("\u007F".repeat(1024)).value());
  }

  @Test
  void an_empty_key_is_refused() {
    assertEquals("an object key is empty", refusal(""));
  }

  @Test
  void half_a_surrogate_pair_is_refused() {
    for (var half : new String[] {"\uD800", "\uD83D", "\uDBFF", "\uDC00", "\uDFFF"}) {
      assertEquals("an object key holds half a surrogate pair", refusal("a" + half + "b"));
    }
  }

  @Test
  void odd_keys_are_keys() {
    for (var odd : new String[] {" ", "/", "//", "..", "a//b", "+", "%", "\u0000", "\t\n"}) {
      assertEquals(odd, new ObjectKey(odd).value());
    }
  }

  @Test
  void a_pair_of_surrogates_is_behind_every_character_of_the_basic_plane() {
    assertTrue(new ObjectKey("😀").compareTo(new ObjectKey("\uFFFF")) > 0);
  }

  @Test
  void a_key_comes_before_those_that_it_begins() {
    assertTrue(new ObjectKey("a").compareTo(new ObjectKey("a/b")) < 0);
  }

  private static String refusal(String text) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> new ObjectKey(text)).getMessage());
  }
}
