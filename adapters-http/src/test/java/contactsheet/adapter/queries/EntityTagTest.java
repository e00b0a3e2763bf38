package contactsheet.adapter.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntityTagTest {
  @Test
  void the_same_body_has_the_same_tag_and_another_one_another() {
    assertEquals(EntityTag.of("{}"), EntityTag.of("{}"));
    assertNotEquals(EntityTag.of("{}"), EntityTag.of("{ }"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = ';',
      value = {
        "true; \"a\"",
        "true; *",
        "true; W/\"a\"",
        "true; \"b\", W/\"c\" ,\"a\"",
        "false; \"b\"",
        "false; a",
        "false; w/\"a\"",
        "false; ''",
      })
  void it_is_among(boolean expected, String ifNoneMatch) {
    assertEquals(expected, new EntityTag("\"a\"").isAmong(ifNoneMatch));
  }
}
