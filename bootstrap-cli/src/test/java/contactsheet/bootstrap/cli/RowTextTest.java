package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.domain.ByteSize;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows for the eye.
final class RowTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 kB",
    "1949, 1.9 kB",
    "999949, 999.9 kB",
    "999999, 1.0 MB",
    "20000000, 20.0 MB",
    "5000000000000, 5.0 TB",
    "5000000000000000, 5000.0 TB"
  })
  void sizes_have_one_decimal(long bytes, String text) {
    assertEquals(text, RowText.size(new ByteSize(bytes)));
  }

  @Test
  void columns_are_aligned_by_what_a_terminal_shows() {
    var decomposed = "e\u0301te\u0301";
    var table =
        new TextTable(
            List.of("NAME", "SIZE", "END"),
            1,
            List.of(
                List.of("日本", "1", "."),
                List.of(decomposed, "22", "."),
                List.of("🐈", "333", "."),
                List.of("a", "4", "")));
    assertEquals(
        List.of(
            "NAME  SIZE  END",
            "日本     1  .",
            decomposed + "     22  .",
            "🐈     333  .",
            "a        4"),
        table.lines());
  }

  @Test
  void a_name_cannot_play_with_the_terminal() {
    var out = new StringWriter();
    var err = new StringWriter();
    var console =
        new Console(
            InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true));
    console.say("recorded s3://photos/\u001B[2Jé\n.jpg");
    console.complain("\u0007");
    assertEquals("recorded s3://photos/\\u001B[2Jé\\u000A.jpg\n", out.toString());
    assertEquals("\\u0007\n", err.toString());
  }
}
