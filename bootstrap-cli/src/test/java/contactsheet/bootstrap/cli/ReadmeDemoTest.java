package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every line that README shows of the demo is one that it prints, but for ports and times.
final class ReadmeDemoTest {
  private static final Pattern SHOWN =
      Pattern.compile("(?ms)^```\n(An S3 server runs on .*?)^```$");

  @Test
  void the_demo_prints_what_readme_shows() throws IOException {
    var readme = Files.readString(Path.of("..", "README.md"));
    assertEquals(List.of(), notPrinted(readme));
  }

  @Test
  void a_line_that_the_demo_does_not_print_is_found() {
    var lie = "```\nAn S3 server runs on this machine: http://127.0.0.1:1, bucket albums\n```\n";
    assertEquals(1, notPrinted(lie).size());
  }

  private static List<String> notPrinted(String readme) {
    var shown = SHOWN.matcher(readme);
    assertTrue(shown.find(), "README does not show what the demo prints");
    var printed = lasting(CommandRun.of("demo").out()).lines().toList();
    return lasting(shown.group(1))
        .lines()
        .filter(line -> !line.isBlank() && !line.strip().equals("…"))
        .filter(line -> !printed.contains(line))
        .toList();
  }

  /// Removes the parts that differ each time.
  private static String lasting(String text) {
    return text.replaceAll("127\\.0\\.0\\.1:\\d+", "here")
        .replaceAll("(?m)[-\\d]{10} [:\\d]{8}$", "now")
        .replaceAll("UPLOADED \\([^)]*\\)", "UPLOADED");
  }
}
