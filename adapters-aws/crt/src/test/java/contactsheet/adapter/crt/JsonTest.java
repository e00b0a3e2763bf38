package contactsheet.adapter.crt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  @Test
  void of_a_field_that_comes_twice_the_later_counts() {
    assertEquals(
        Map.of("a", "2"), Json.texts("{\"a\":\"1\",\"b\":[3],\"a\":\"2\"}".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{'a':1}", "{\"a\":NaN}", "{\"a\":\"1\",}", "[]", "null"})
  void what_is_not_one_object_is_refused(String document) {
    assertThrows(IllegalArgumentException.class, () -> Json.texts(document.getBytes(UTF_8)));
  }

  @Test
  void what_is_not_utf_8_is_refused_and_not_replaced() {
    var latin = "{\"a\":\"\u00e9\"}".getBytes(ISO_8859_1);
    var refusal = assertThrows(IllegalArgumentException.class, () -> Json.texts(latin));
    assertEquals("not UTF-8", refusal.getMessage());
  }

  /// The reader's message, without its hint for programmers.
  @Test
  void what_is_wrong_and_where_is_told_in_one_sentence() {
    var document = "{\"a\":NaN}".getBytes(UTF_8);
    var refusal = assertThrows(IllegalArgumentException.class, () -> Json.texts(document));
    assertEquals(
        "not the JSON that was expected: Unexpected text at line 1 column 6 path $.a",
        refusal.getMessage());
  }

  @Test
  void a_value_of_another_kind_than_is_read_is_refused_in_one_sentence() {
    var document = "{\"a\":{}}".getBytes(UTF_8);
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Json.read(document, (_, in) -> assertEquals("", in.nextString())));
    assertEquals(
        "not the JSON that was expected: Expected a string but was BEGIN_OBJECT at line 1 column 7"
            + " path $.a",
        refusal.getMessage());
  }
}
