package contactsheet.bootstrap.cli.commands.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.events.EventReader;
import contactsheet.application.port.in.Outcome;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.LongSteps;
import contactsheet.domain.Failure;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/// The output about recorded events, for users and for programs.
final class RecordingRunTest {
  private static final String TASK =
      """
      {"invocationSchemaVersion":"2.0","invocationId":"i","tasks":[{"taskId":"t",\
      "s3Bucket":"photos","s3Key":"a.jpg"}]}\
      """;

  private final StringWriter out = new StringWriter();

  @Test
  void a_handled_record_is_well() {
    assertTrue(replay(new Outcome.Removed(), new ReplayText(console(), "f")));
    assertEquals(
        """
          removed     s3://photos/a.jpg
          answer: {"invocationSchemaVersion":"2.0","treatMissingKeysAs":"PermanentFailure",\
        "invocationId":"i","results":[{"taskId":"t","resultCode":"Succeeded",\
        "resultString":"s3://photos/a.jpg: removed"}]}
        """,
        out.toString());
  }

  @Test
  void a_failed_record_is_not() {
    var failure = Failure.permanent("the table is missing: create it");
    assertFalse(replay(new Outcome.Failed(failure), new ReplayText(console(), "f")));
    var first = out.toString().lines().findFirst().orElseThrow();
    assertEquals("  FAILED      s3://photos/a.jpg: the table is missing: create it", first);
  }

  @Test
  void a_program_is_told_the_outcome_and_the_reason() {
    var failure = Failure.retryable("S3 is busy");
    assertFalse(replay(new Outcome.Failed(failure), new ReplayJson(console(), "f")));
    assertEquals(
        """
        {"file":"f","outcome":"failed","record":"s3://photos/a.jpg","bucket":"photos",\
        "filename":"a.jpg","failure":"retryable","reason":"S3 is busy"}\
        """,
        out.toString().lines().findFirst().orElseThrow());
  }

  private boolean replay(Outcome outcome, ReplayReport report) {
    var event = new EventReader().read(TASK.getBytes(StandardCharsets.UTF_8));
    var run =
        new RecordingRun(
            (batch, _) -> batch.changes().stream().map(_ -> outcome).toList(),
            InstantSource.system(),
            new LongSteps(console(), "S3 or DynamoDB"));
    return run.replay(event, report);
  }

  private Console console() {
    var writer = new PrintWriter(out, true);
    return new Console(InputStream.nullInputStream(), writer, writer);
  }
}
