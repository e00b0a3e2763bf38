package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of `docs/operations.md` that send a dead letter back to the function, run as they
/// stand there, with the `aws` command that this machine has.
final class DeadLetterCommandsTest {
  private static final String INVOKED = "invoke {\"source\":\"aws.s3\"}";

  @TempDir private Path folder;

  @BeforeAll
  static void needs() throws Exception {
    for (var command : List.of("aws", "jq")) {
      var which = new ProcessBuilder("bash", "-c", "command -v " + command).start();
      var isThere = which.waitFor() == 0;
      assumeTrue(isThere || "true".equals(System.getenv("CI")), () -> "there is no " + command);
    }
  }

  @Test
  void a_letter_whose_event_fails_again_stays() throws Exception {
    assertEquals(List.of("ReceiveMessage", INVOKED), askedBy(true));
  }

  @Test
  void a_letter_whose_event_is_handled_is_deleted() throws Exception {
    assertEquals(List.of("ReceiveMessage", INVOKED, "DeleteMessage"), askedBy(false));
  }

  private List<String> askedBy(boolean failing) throws IOException, InterruptedException {
    try (var aws = new FakeAws(failing)) {
      script("contactsheet", "exit 0");
      var commands =
          """
          aws() { command aws --endpoint-url %s "$@"; }
          out() { case "$1" in DeadLetters) echo %s/123456789012/letters ;; *) echo function:live ;; esac; }
          %s\
          """
              .formatted(aws.endpoint(), aws.endpoint(), commands());
      var process =
          new ProcessBuilder("bash", "-c", commands).directory(folder.toFile()).inheritIO();
      var environment = process.environment();
      environment.putAll(
          Map.of(
              "AWS_ACCESS_KEY_ID", "anyone",
              "AWS_SECRET_ACCESS_KEY", "anything",
              "AWS_REGION", "eu-central-1",
              "AWS_DEFAULT_REGION", "eu-central-1",
              "AWS_PAGER", "",
              "AWS_CONFIG_FILE", folder.resolve("none").toString()));
      assertTrue(process.start().waitFor(2, TimeUnit.MINUTES));
      return aws.asked();
    }
  }

  /// The block after the sentence about Lambda's wrapping of events.
  private static String commands() throws IOException {
    var page = Files.readString(Path.of("../../docs/operations.md"));
    var from =
        page.indexOf("```sh\n", page.indexOf("Lambda puts the event into `requestPayload`")) + 6;
    return page.substring(from, page.indexOf("```", from)).stripIndent();
  }

  private void script(String name, String body) throws IOException {
    var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
