package contactsheet.bootstrap.cli.commands.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names from uploaders are printed with all special characters escaped.
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
  void the_message_of_an_exception_is_no_exception() {
    var cause = new IllegalStateException("b\u009Bc");
    console.complainInDetail(new IllegalArgumentException("a\u001B[2Jb", cause));
    console.flush();
    var lines = err.toString().lines().toList();
    assertEquals("java.lang.IllegalArgumentException: a\\u001B[2Jb", lines.getFirst());
    assertTrue(lines.get(1).startsWith("    at contactsheet."), err::toString);
    assertTrue(lines.contains("Caused by: java.lang.IllegalStateException: b\\u009Bc"));
  }

  /// Help is picocli's own text, and the only one that is written elsewhere.
  @Test
  void no_other_class_writes_to_the_terminal() throws IOException {
    var writing =
        Pattern.compile(
            "\\.print(ln|f|StackTrace)?\\(|System\\s*\\.(out|err)|PrintWriter|PrintStream"
                + "|getOut\\(|getErr\\(");
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      var found = new ArrayList<String>();
      for (var source : sources.filter(Files::isRegularFile).toList()) {
        if (writing.matcher(Files.readString(source)).find()) {
          found.add(source.getFileName().toString());
        }
      }
      assertEquals(List.of("Console.java"), found);
    }
  }

  @Test
  void json_stays_json() {
    assertEquals("{\"key\":\"\\uDB40\\uDC01\"}", Console.visible("{\"key\":\"\uDB40\uDC01\"}"));
  }
}
