package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import contactsheet.adapter.inmemory.InMemoryAuditStatusStore;
import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.adapter.inmemory.InMemoryObjectStore;
import contactsheet.application.ReconcileBucketService;
import contactsheet.application.RunAuditRoundsService;
import contactsheet.application.port.in.RunAuditRounds;
import contactsheet.application.port.in.RunAuditRounds.AuditStep;
import contactsheet.application.port.out.ObjectMetadataSource.ObservationResult;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AuditFunctionTest {
  private static final BucketName PHOTOS = new BucketName("photos");
  private static final AuditPlan DAILY = new AuditPlan(PHOTOS, "", Duration.ofDays(1), null);
  private static final Duration MARGIN = Duration.ofMillis(1500);
  private static final Duration PLENTY = Duration.ofSeconds(20);
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final String BEGIN =
      "{\"timestamp\":\"2026-11-01T10:00:00Z\",\"level\":\"%s\","
          + "\"AWSRequestId\":\"5d3c8f0e-0000-4000-8000-000000000017\",\"message\":";

  private final InstantSource clock = InstantSource.fixed(NOW);
  private final InMemoryObjectStore objects = new InMemoryObjectStore(clock);
  private final InMemoryMetadataStore table = InMemoryMetadataStore.keyedByFilename();
  private final InMemoryAuditStatusStore statuses = new InMemoryAuditStatusStore();
  private final RecordedLog log = new RecordedLog();

  @BeforeEach
  void upload() {
    objects.createBucket(PHOTOS);
    objects.put(ObjectLocation.of("photos", "a.jpg"), new byte[17]);
    objects.put(ObjectLocation.of("photos", "b.jpg"), new byte[18]);
  }

  @Test
  void a_call_mends_the_table_and_tells_what_it_found_and_how_old_the_verified_time_is() {
    invoke(rounds(), PLENTY);
    assertEquals(List.of("a.jpg", "b.jpg"), recorded());
    assertEquals(
        new RecordedLog.Line(
            LogLevel.INFO,
            BEGIN.formatted("INFO")
                + "\"audited\",\"bucket\":\"photos\",\"prefix\":\"\","
                + "\"verifiedThrough\":\"2026-11-01T09:59:00Z\",\"examined\":2,"
                + "\"found\":{\"missing\":2},\"mended\":{\"missing\":2},\"failed\":0,"
                + "\"roundGoesOn\":false}\n"),
        log.lines().getFirst());
    assertEquals(
        new RecordedLog.Line(
            LogLevel.UNDEFINED,
            "{\"_aws\":{\"Timestamp\":1793527200000,\"CloudWatchMetrics\":[{"
                + "\"Namespace\":\"Contactsheet\",\"Dimensions\":[[\"FunctionName\"]],\"Metrics\":["
                + "{\"Name\":\"Examined\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"DriftFound\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"DriftMended\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"MissingFound\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"MissingMended\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"NotExamined\",\"Unit\":\"Count\"},"
                + "{\"Name\":\"VerifiedThroughAge\",\"Unit\":\"Seconds\"}]}]},"
                + "\"FunctionName\":\"contactsheet\","
                + "\"Examined\":2,\"DriftFound\":2,\"DriftMended\":2,\"MissingFound\":2,"
                + "\"MissingMended\":2,\"NotExamined\":0,\"VerifiedThroughAge\":[60.0]}\n"),
        log.lines().getLast());
  }

  @Test
  void where_no_round_is_due_a_call_tells_the_age_alone() {
    invoke(rounds(), PLENTY);
    invoke(rounds(), PLENTY);
    assertTrue(text(2).contains("\"no round is due\""), text(2));
    assertTrue(text(3).contains("\"Metrics\":[{\"Name\":\"VerifiedThroughAge\""), text(3));
  }

  @Test
  void nothing_is_started_in_the_last_moments_of_an_invocation_and_the_next_goes_on() {
    invoke(rounds(), MARGIN);
    assertEquals(List.of(), recorded());
    assertTrue(text(0).contains("\"roundGoesOn\":true"), text(0));
    invoke(rounds(), PLENTY);
    assertEquals(List.of("a.jpg", "b.jpg"), recorded());
  }

  @Test
  void a_table_that_does_not_answer_fails_the_invocation_and_is_told() {
    var failure = Failure.permanent("the role needs dynamodb:Query");
    RunAuditRounds failing = (plan, deadline) -> new AuditStep.Unavailable(failure);
    var stopped =
        assertThrows(AuditStoppedException.class, () -> invoke(failing, PLENTY)).getMessage();
    assertTrue(String.valueOf(stopped).endsWith(failure.reason()), stopped);
    assertEquals(LogLevel.ERROR, log.lines().getFirst().level());
    assertTrue(text(0).contains("\"cause\":\"the role needs dynamodb:Query\""), text(0));
    assertTrue(text(1).contains("\"FailedPermanently\":1"), text(1));
  }

  @Test
  void a_step_that_stops_half_way_fails_the_invocation_after_it_has_told_what_it_did() {
    var failure = Failure.retryable("S3 did not answer");
    var status = AuditStatus.before(DAILY, NOW);
    RunAuditRounds failing =
        (plan, deadline) -> new AuditStep.Worked(status, AuditCounts.NONE, List.of(), failure);
    assertThrows(AuditStoppedException.class, () -> invoke(failing, PLENTY));
    assertEquals(LogLevel.WARN, log.lines().getFirst().level());
    assertTrue(text(1).contains("\"audited\""), text(1));
    assertTrue(text(2).contains("\"FailedRetryable\":1"), text(2));
  }

  @Test
  void an_object_that_cannot_be_observed_is_told_and_leaves_the_table_unverified() {
    var denied = Failure.permanent("the role needs s3:GetObject");
    var reconcile =
        new ReconcileBucketService(
            objects, place -> new ObservationResult.NotObserved(denied), table, clock, 4);
    invoke(new RunAuditRoundsService(reconcile, statuses, clock), PLENTY);
    assertEquals(
        new RecordedLog.Line(
            LogLevel.ERROR,
            BEGIN.formatted("ERROR")
                + "\"s3://photos/a.jpg was not mended\",\"bucket\":\"photos\",\"key\":\"a.jpg\","
                + "\"cause\":\"the role needs s3:GetObject\"}\n"),
        log.lines().getFirst());
    assertTrue(text(2).contains("\"verifiedThrough\":null"), text(2));
    assertTrue(text(3).contains("\"NotExamined\":2"), text(3));
  }

  private void invoke(RunAuditRounds rounds, Duration remaining) {
    new AuditFunction(rounds, DAILY, clock, MARGIN)
        .handleRequest(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new TestInvocation(remaining, log));
  }

  private RunAuditRounds rounds() {
    var reconcile = new ReconcileBucketService(objects, objects, table, clock, 4);
    return new RunAuditRoundsService(reconcile, statuses, clock);
  }

  private String text(int line) {
    return log.lines().get(line).text();
  }

  private List<String> recorded() {
    return table.entries().stream()
        .filter(MetadataEntry.Recorded.class::isInstance)
        .map(row -> row.location().key().value())
        .toList();
  }
}
