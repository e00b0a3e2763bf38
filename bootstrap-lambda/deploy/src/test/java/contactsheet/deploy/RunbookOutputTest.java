package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The commands of `docs/operations.md` that print messages and log lines. An uploader chose the
/// keys in these: a terminal must not obey them.
final class RunbookOutputTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  /// Its options, its filter, and the file that it reads if it reads no pipe.
  private static final Pattern JQ =
      Pattern.compile("\\bjq(?: -\\w+)* (?:'[^']*'|\\.[\\w.]*)(?: [\\w.-]+)?$");

  /// A terminal takes U+001B and U+009B for the beginning of an order; U+202E turns text around.
  private static final String MESSAGE =
      """
      {"level":"ERROR","message":"photos/holiday\\u001b[2J\u009b2J\u202egpj.exe",
      "cause":"photos/holiday\\u009b2J\\u202egpj.exe","Messages":[{"Body":"\\u001b]0;\u202e"}]}
      """;

  @TempDir private Path folder;

  @BeforeAll
  static void needs() throws Exception {
    var isThere = new ProcessBuilder("bash", "-c", "command -v jq").start().waitFor() == 0;
    assumeTrue(isThere || "true".equals(System.getenv("CI")), "there is no jq");
  }

  /// Those that end a line, and write neither to a file nor into another command.
  static List<String> printing() throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("../../docs/operations.md")))
        .results()
        .flatMap(block -> block.group(1).replace("\\\n", "").lines())
        .map(JQ::matcher)
        .filter(jq -> jq.find())
        .map(jq -> jq.group())
        .toList();
  }

  @Test
  void the_page_prints_log_lines_messages_and_answers() throws IOException {
    assertEquals(
        List.of("jq -ac '[.level, .message, .cause]'", "jq -a .", "jq -ac . answer.json"),
        printing());
  }

  @ParameterizedTest
  @MethodSource("printing")
  void no_key_gives_a_terminal_an_order(String jq) throws Exception {
    Files.writeString(folder.resolve("answer.json"), MESSAGE);
    var process =
        new ProcessBuilder("bash", "-c", jq)
            .directory(folder.toFile())
            .redirectInput(folder.resolve("answer.json").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertTrue(printed.contains("photos/holiday\\u001b[2J\\u009b2J\\u202egpj.exe"), printed);
    assertTrue(printed.chars().allMatch(it -> it == '\n' || (it >= ' ' && it <= '~')), printed);
  }
}
