package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import contactsheet.adapter.events.HandledChange;
import contactsheet.adapter.events.HandledRecord;
import contactsheet.adapter.events.IncomingRecord;
import contactsheet.application.port.in.Outcome;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InvocationLogTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final String BEGIN =
      "{\"timestamp\":\"2026-11-01T10:00:00Z\",\"level\":\"%s\","
          + "\"AWSRequestId\":\"5d3c8f0e-0000-4000-8000-000000000017\",\"message\":";

  @Test
  void each_failure_has_a_line_that_says_where_why_and_what_to_do() {
    var lines =
        logOf(
            change("a \"b\".jpg", 1, failed(Failure.permanent("the role needs s3:GetObject"))),
            change("c.jpg", 1, failed(Failure.retryable("slow down"))));

    assertEquals(
        new RecordedLog.Line(
            LogLevel.ERROR,
            BEGIN.formatted("ERROR")
                + "\"s3://photos/a \\\"b\\\".jpg was not recorded\",\"bucket\":\"photos\","
                + "\"key\":\"a \\\"b\\\".jpg\",\"outcome\":\"FailedPermanently\","
                + "\"cause\":\"the role needs s3:GetObject\",\"whatToDo\":\"remove the cause, then"
                + " send the event again from where its source leaves it: the dead-letter queue,"
                + " the failure destination, or the job's report\"}\n"),
        lines.get(0));
    assertEquals(
        new RecordedLog.Line(
            LogLevel.WARN,
            BEGIN.formatted("WARN")
                + "\"s3://photos/c.jpg was not recorded\",\"bucket\":\"photos\",\"key\":\"c.jpg\","
                + "\"outcome\":\"FailedRetryable\",\"cause\":\"slow down\",\"whatToDo\":\"nothing"
                + " while its source tries again; if it goes on, see the cause\"}\n"),
        lines.get(1));
  }

  @Test
  void a_record_that_could_not_be_read_is_named_by_its_place_in_the_event() {
    var failure = Failure.permanent("Records[3].s3 is missing");
    var record = new IncomingRecord.Unreadable("Records[3]", failure);
    var line = logOf(record).getFirst().text();
    assertTrue(line.contains("\"message\":\"Records[3] was not recorded\",\"outcome\":"), line);
  }

  @Test
  void half_a_character_in_a_cause_keeps_no_line_from_being_logged() {
    var lines = logOf(change("a", 1, failed(Failure.permanent("half \ud83d of it"))));
    assertEquals(3, lines.size());
    assertTrue(lines.getFirst().text().contains("\"cause\":\"half ? of it\""));
  }

  @Test
  void one_line_sums_the_invocation_up_and_tells_why_records_were_skipped() {
    var lines =
        logOf(
            change("a", 1, new Outcome.Recorded()),
            change("a", 1, new Outcome.Recorded()),
            change("b", 1, new Outcome.Removed()),
            change("c", 1, new Outcome.Superseded()),
            change("d", 1, new Outcome.Duplicate()),
            skip("S3 tried the notifications of bucket photos"),
            skip("S3 tried the notifications of bucket photos"),
            skip("tagged"));

    assertEquals(2, lines.size());
    assertEquals(
        new RecordedLog.Line(
            LogLevel.INFO,
            BEGIN.formatted("INFO")
                + "\"handled an event\",\"Records\":8,\"Objects\":4,\"Recorded\":2,"
                + "\"Removed\":1,\"Superseded\":1,\"Duplicates\":1,\"Skipped\":3,\"skippedBecause\":[\"S3"
                + " tried the notifications of bucket photos\",\"tagged\"]}\n"),
        lines.getFirst());
  }

  @Test
  void the_metrics_are_one_line_of_the_embedded_metric_format_that_no_level_silences() {
    var lines =
        logOf(
            change("a", 1500, new Outcome.Recorded()),
            change("b", 250, new Outcome.Removed()),
            change("c", 9000, new Outcome.Superseded()),
            change("d", -1000, new Outcome.Recorded()));

    assertEquals(
        new RecordedLog.Line(
            LogLevel.UNDEFINED,
            "{\"_aws\":{\"Timestamp\":1793527200000,\"CloudWatchMetrics\":[{"
                + "\"Namespace\":\"Contactsheet\",\"Dimensions\":[[\"FunctionName\"]],\"Metrics\":["
                + "{\"Name\":\"Recorded\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"Removed\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"Superseded\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"LagSeconds\",\"Unit\":\"Seconds\"}]}]},"
                + "\"FunctionName\":\"contactsheet\","
                + "\"Recorded\":2,\"Removed\":1,\"Superseded\":1,"
                + "\"LagSeconds\":[0.0,0.25,1.5]}\n"),
        lines.getLast());
  }

  @Test
  void an_event_that_succeeds_costs_one_line_of_at_most_300_bytes() {
    var context = new TestInvocation(Duration.ofSeconds(20), new RecordedLog());
    for (var outcome :
        List.of(
            new Outcome.Recorded(),
            new Outcome.Removed(),
            new Outcome.Superseded(),
            new Outcome.Duplicate())) {
      var lines = logOf(change("a", 12_345, outcome));
      assertEquals(1, lines.size(), outcome::toString);
      // As long as CloudFormation makes the name of the function, of a stack named contactsheet.
      var longer = "contactsheet-MetadataFunction-1A2B3C4D5E6F";
      var line = lines.getFirst().text().replace(context.getFunctionName(), longer);
      assertTrue(line.strip().length() <= 300, () -> line.length() + " bytes: " + line);
    }
  }

  @Test
  void an_event_without_records_leaves_no_line() {
    assertEquals(List.of(), logOf());
  }

  @Test
  void a_lag_that_nobody_measured_is_no_metric() {
    assertFalse(logOf(skip("tagged")).getLast().text().contains("LagSeconds"));
  }

  @Test
  void of_many_lags_a_line_has_a_hundred_with_the_least_and_the_greatest() {
    var handled = new ArrayList<HandledRecord>();
    IntStream.rangeClosed(1, 2500)
        .forEach(i -> handled.add(change("k" + i, i * 1000L, new Outcome.Recorded())));
    var line = logOf(handled.toArray(HandledRecord[]::new)).getLast().text();
    var lags = line.substring(line.indexOf("\"LagSeconds\":[") + 14, line.indexOf("]}\n"));
    assertEquals(100, lags.split(",", -1).length);
    assertTrue(lags.startsWith("1.0,") && lags.endsWith(",2500.0"), lags);
  }

  private static List<RecordedLog.Line> logOf(HandledRecord... handled) {
    var log = new RecordedLog();
    new InvocationLog(InstantSource.fixed(NOW))
        .tell(new TestInvocation(Duration.ofSeconds(20), log), List.of(handled));
    return log.lines();
  }

  private static HandledRecord change(String key, long millisAgo, Outcome outcome) {
    var change =
        new ObjectChange(ObjectLocation.of("photos", key), null, NOW.minusMillis(millisAgo));
    return new HandledChange(change, outcome);
  }

  private static HandledRecord skip(String reason) {
    return new IncomingRecord.Skip("s3:TestEvent", reason);
  }

  private static Outcome failed(Failure failure) {
    return new Outcome.Failed(failure);
  }
}
