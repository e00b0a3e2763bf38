package contactsheet.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ImageTextProperties {
  @Property
  void what_is_kept_of_a_text_is_fit_to_keep(@ForAll("texts") String raw) {
    var clean = ImageText.clean(raw);
    if (clean != null) {
      assertEquals(clean, new ImageText(clean.value()));
      assertEquals(clean, ImageText.clean(clean.value()));
      assertTrue(clean.value().codePoints().noneMatch(Character::isISOControl));
      assertTrue(clean.value().codePoints().count() <= ImageText.LONGEST_NAME);
    }
  }

  @Property
  void a_half_of_a_character_is_dropped(
      @ForAll @CharRange(from = Character.MIN_SURROGATE, to = Character.MAX_SURROGATE) char half) {
    assertEquals(new ImageText("ab"), ImageText.clean("a" + half + "b"));
  }

  @Test
  void control_characters_and_what_turns_lines_around_are_dropped() {
    assertEquals(new ImageText("[31mCanon"), ImageText.clean("\u001B[31mCanon\u0000\u0000 \n"));
    assertEquals(new ImageText("gpj.exe"), ImageText.clean("\u202Egpj\u2028.exe\u2029"));
  }

  @Test
  void a_text_of_which_nothing_is_left_is_none() {
    for (var nothing : new String[] {"", " ", "\u0000", " \u200B\r\n", "\uD800"}) {
      assertNull(ImageText.clean(nothing));
    }
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    var name = "😀".repeat(ImageText.LONGEST_NAME);
    assertEquals(new ImageText(name), ImageText.clean(name + "x"));
    var caption = "😀".repeat(ImageText.MAX_LENGTH);
    assertEquals(new ImageText(caption), ImageText.cleanCaption(caption + "x"));
    var kept = ImageText.clean("x".repeat(119) + " y");
    assertEquals("x".repeat(119), String.valueOf(kept));
  }

  @Test
  void what_is_not_clean_is_refused() {
    for (var bad : new String[] {"", " ", " a", "a\n", "a\u0000b", "\uDC00", "x".repeat(501)}) {
      assertThrows(IllegalArgumentException.class, () -> new ImageText(bad));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.anywhereInUnicode(300);
  }
}
