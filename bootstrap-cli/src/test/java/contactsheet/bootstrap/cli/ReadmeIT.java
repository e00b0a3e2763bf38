package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs README's commands in their order, and compares their output with README.
@Tag("thorough")
final class ReadmeIT {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
  private static final Pattern DIALOGUE = Pattern.compile("(?ms)^```\n\\$ ([^\n]*)\n(.*?)^```$");

  /// Commands that other tests run, or that need an AWS account.
  private static final List<String> ELSEWHERE =
      List.of("mvn verify", "mvn package", "cd bootstrap-lambda/deploy && sam deploy --guided");

  @TempDir Path folder;

  private final LocalAws aws = new LocalAws();
  private final Map<String, String> environment = new HashMap<>(aws.environment());

  @BeforeEach
  void prepare() throws IOException, InterruptedException {
    AwsCommand.require();
    environment.put("LC_ALL", "C.UTF-8");
    var table = aws.table("filename", "bucket");
    StatusCommandTest.store(table, StatusCommandTest.ended());
    environment.put("TABLE_NAME", table);
    aws.put("from before.txt", "what was there before the first event");
  }

  @AfterEach
  void end() {
    aws.close();
  }

  @Test
  void the_commands_run_in_their_order() throws Exception {
    try (var _ = InstalledCommand.in(folder);
        var readme = new Session()) {
      Files.write(folder.resolve("holiday.jpg"), new byte[] {1, 2, 3});
      readme.typeAll(Files.readString(README));
      assertTrue(readme.typed > 6, "only " + readme.typed + " commands in README");
    }
  }

  @Test
  void every_command_that_is_left_out_is_still_in_readme() throws IOException {
    assertTrue(lines(Files.readString(README)).containsAll(ELSEWHERE));
  }

  @Test
  void a_dialogue_is_as_it_is_shown() throws Exception {
    assertDialogue(Files.readString(README));
  }

  @Test
  void a_dialogue_that_is_not_as_it_is_shown_is_found_out() throws Exception {
    var lie = Files.readString(README).replace("would observe", "observes");
    var failed = assertThrows(AssertionError.class, () -> assertDialogue(lie));
    assertTrue(String.valueOf(failed.getMessage()).contains("observes s3://"));
  }

  @Test
  void a_command_that_fails_is_found_out() throws Exception {
    try (var _ = InstalledCommand.in(folder);
        var session = new Session()) {
      var lie = "```sh\n./contactsheet backfill photos --no-such-option   # for photos\n```\n";
      var failed = assertThrows(AssertionError.class, () -> session.typeAll(lie));
      assertTrue(String.valueOf(failed.getMessage()).contains("--no-such-option"));
    }
  }

  private void assertDialogue(String text) throws IOException, InterruptedException {
    try (var _ = InstalledCommand.in(folder)) {
      var events = Path.of("..", "adapters-events", "src", "test", "resources", "events");
      Files.copy(events.resolve("sqs").resolve("put.json"), folder.resolve("event.json"));
      var dialogues = DIALOGUE.matcher(text).results().toList();
      assertEquals(1, dialogues.size());
      for (var dialogue : dialogues) {
        assertEquals(dialogue.group(2).lines().toList(), said(dialogue.group(1)));
      }
    }
  }

  private static List<String> lines(String text) {
    return COMMANDS
        .matcher(text)
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(line -> line.replaceFirst("\\s*#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<String> said(String line) throws IOException, InterruptedException {
    try (var process = ScriptProcess.start(folder, environment, List.of("bash", "-c", line))) {
      var said = process.rest();
      assertEquals(0, process.exitCode(), () -> line + ": " + said);
      return said;
    }
  }

  /// A terminal, and a second one for programs that keep running. Its S3 and its page have other
  /// ports than in README, which may be in use.
  private final class Session implements AutoCloseable {
    private final Map<String, String> elsewhere = new HashMap<>();
    private final List<ScriptProcess> going = new ArrayList<>();
    private int typed;

    void typeAll(String text) throws IOException, InterruptedException {
      for (var line : lines(text)) {
        if (!ELSEWHERE.contains(line)) {
          type(line);
        }
      }
    }

    private void type(String line) throws IOException, InterruptedException {
      typed++;
      if (line.startsWith("./contactsheet serve")) {
        serve(line + " --s3-port 0 --api-port 0");
        return;
      }
      var here = line;
      for (var other : elsewhere.entrySet()) {
        here = here.replaceAll(other.getKey(), other.getValue());
      }
      said(here);
    }

    private void serve(String line) throws IOException {
      var words = Stream.of(line.split(" ")).toList();
      var serve = ScriptProcess.start(folder, environment, words);
      going.add(serve);
      var s3 = serve.awaitLine("S3 listens on ").replaceAll("S3 listens on ([^,]*),.*", "$1");
      var api =
          serve.awaitLine("The rows are at ").replaceAll("The rows are at (.*)/objects/.*", "$1");
      serve.awaitLine("Ready.");
      elsewhere.put("http://127.0.0.1:9000", s3);
      elsewhere.put("contactsheet ((show|list) [^-]*|find .*)$", "$0 --api " + api);
    }

    @Override
    public void close() {
      going.forEach(ScriptProcess::close);
    }
  }
}
