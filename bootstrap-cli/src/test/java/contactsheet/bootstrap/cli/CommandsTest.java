package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The common behaviour of all commands: help, exit codes, and sentences for faults.
final class CommandsTest {
  /// Port 1 is never given to a server that asks for any port.
  private static final String NOBODY = "http://127.0.0.1:1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "serve",
        "show",
        "list",
        "find",
        "export",
        "backfill",
        "audit",
        "status",
        "replay",
        "inspect"
      })
  void every_command_helps(String command) {
    assertTrue(CommandRun.of("--help").out().contains("\n  " + command + " "));
    var helped = CommandRun.of(command, "--help");
    assertEquals(0, helped.exitCode());
    assertTrue(helped.out().startsWith("Usage: contactsheet " + command));
    // A command that is named has its options, and is described in the same words as without them.
    assertEquals(CommandRun.of("--help").out(), CommandRun.of("--help", command).out());
  }

  @Test
  void a_file_of_arguments_may_name_the_command(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("arguments"), "list photos --table paper");
    var run = CommandRun.of("@" + file);
    assertTrue(run.err().startsWith("Invalid value for option '--table'"), run.err());
  }

  @Test
  void the_version_is_told() {
    var told = CommandRun.of("--version");
    assertEquals(0, told.exitCode());
    assertTrue(told.out().startsWith("contactsheet "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "frobnicate | Unmatched argument at index 0: 'frobnicate' (contactsheet --help describes",
        "show | Missing required parameter: 'BUCKET/KEY' (contactsheet show --help describes",
        "show cat.jpg | an object is named BUCKET/KEY, which 'cat.jpg' is not",
        "show photos/ | an object key is empty",
        "replay | Missing required parameter: 'FILE' (contactsheet replay --help describes",
        "replay - - | standard input can be read only once",
        "replay - --table paper | Invalid value for option '--table'",
        "list p | not a bucket name: 'p': 3 to 255 letters, digits",
        "list photos --table paper | Invalid value for option '--table'",
        "serve --s3-port 99999 | port 99999: 0 to 65535 are allowed",
        "serve --bucket a/b | not a bucket name: 'a/b'"
      })
  void what_cannot_be_meant_is_one_sentence_and_exit_code_2(String arguments, String sentence) {
    var run = CommandRun.of(arguments.split(" ", -1));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith(sentence), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals("", run.out());
  }

  @Test
  void no_command_at_all_says_which_there_are() {
    var run = CommandRun.of();
    assertEquals(2, run.exitCode());
    assertEquals(
        "Name a command: demo, serve, show, list, find, export, backfill, audit, status, replay or"
            + " inspect; --help describes them.\n",
        run.err());
  }

  @Test
  void no_serve_running_says_how_to_start_one() {
    var run = CommandRun.of("list", "photos", "--api", NOBODY);
    assertEquals(1, run.exitCode());
    assertEquals(
        "nothing answers at "
            + NOBODY
            + ": start contactsheet serve in another terminal, or say with --api where it runs\n",
        run.err());
  }

  @Test
  void where_an_error_arose_is_shown_only_on_request() {
    assertFalse(CommandRun.of("list", "photos", "--api", NOBODY).err().contains("    at "));
    assertTrue(
        CommandRun.of("list", "photos", "--verbose", "--api", NOBODY).err().contains("    at "));
  }

  @Test
  void a_taken_port_is_one_sentence() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = "" + taken.getLocalPort();
      var why = "cannot listen on 127.0.0.1:" + port + " (Address already in use)";
      var s3 = CommandRun.of("serve", "--s3-port", port, "--api-port", "0");
      assertEquals("S3 did not start: " + why + ": choose another port\n", s3.err());
      assertEquals(1, s3.exitCode());
      var api = CommandRun.of("serve", "--s3-port", "0", "--api-port", port);
      assertEquals("the API did not start: " + why + ": choose another port\n", api.err());
      assertEquals(1, api.exitCode());
    }
  }

  @Test
  void a_missing_folder_is_one_sentence(@TempDir Path folder) {
    var missing = folder.resolve("nowhere");
    var run =
        CommandRun.of("serve", "--s3-port", "0", "--api-port", "0", "--data", missing.toString());
    assertEquals(
        "S3 did not start: there is no folder "
            + missing
            + ": create it, or name one that exists\n",
        run.err());
    assertEquals(1, run.exitCode());
  }
}
