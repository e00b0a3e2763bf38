package contactsheet.bootstrap.cli.commands.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What strangers name reaches people as what it is.
final class ConsoleTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err));

  @ParameterizedTest
  @CsvSource({
    "001B, \\u001B",
    "007F, \\u007F",
    "0085, \\u0085",
    "009B, \\u009B",
    "061C, \\u061C",
    "200F, \\u200F",
    "2028, \\u2028",
    "2029, \\u2029",
    "202E, \\u202E",
    "2066, \\u2066",
    "FEFF, \\uFEFF",
    "0378, \\u0378",
    "D800, \\uD800",
    "E0041, \\uDB40\\uDC41",
  })
  void what_cannot_be_seen_is_written_out_everywhere(String codePoint, String shown) {
    var key = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";
    console.say(key);
    console.complain(key);
    console.flush();
    assertEquals("a" + shown + "b", out.toString().strip());
    assertEquals("a" + shown + "b", err.toString().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Fotos für Oma.jpg", "👨‍👩‍👧.jpg", "شكرا.jpg", "写真.jpg", "{\"a\":\"\\u001b\"}"})
  void what_people_write_stays(String text) {
    assertEquals(text, Console.visible(text));
  }

  @Test
  void json_stays_json() {
    assertEquals("{\"key\":\"\\uDB40\\uDC01\"}", Console.visible("{\"key\":\"\uDB40\uDC01\"}"));
  }
}
