package contactsheet.contract.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.application.port.out.AuditReports;
import contactsheet.application.port.out.AuditReports.ReportResult;
import contactsheet.contract.AuditReportsContract;
import contactsheet.contract.aws.StubServer.Answer;
import contactsheet.domain.AuditReport;
import contactsheet.domain.AuditReport.Line;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.Failure;
import contactsheet.domain.ObjectKey;
import contactsheet.local.s3.LocalS3;
import contactsheet.local.s3.LocalS3Options;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.s3.S3Client;

/// The contract of reports in a bucket, on S3Proxy, and what the requests for them look like.
public abstract class S3AuditReportsContract extends AuditReportsContract {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00.25Z");
  private static final AuditReport REPORT =
      new AuditReport(
          new BucketName("photos"),
          NOON,
          17,
          18,
          NOON.plusSeconds(3),
          List.of(
              new Line.Mended(new ObjectKey("a.jpg"), Drift.MISSING),
              new Line.Left(new ObjectKey("b.jpg"), Drift.ORPHANED),
              new Line.NotExamined(new ObjectKey("c.jpg"), "no right")));

  private static LocalS3 server;
  private static S3Client sdk;

  private ReportedBucket bucket;

  @BeforeAll
  static void start() {
    server = LocalS3.start(LocalS3Options.inMemory());
    sdk = SdkClients.s3(server.endpoint());
  }

  @AfterAll
  static void end() {
    sdk.close();
    server.close();
  }

  @BeforeEach
  void createBucket() {
    bucket = new ReportedBucket(sdk, new S3World(sdk).emptyBucket(), "evidence/2026/");
  }

  /// The reports under test.
  ///
  /// @param endpoint the endpoint of their S3
  protected abstract AuditReports reports(URI endpoint, BucketName bucket, String prefix);

  @Override
  protected final AuditReports reports() {
    return reports(server.endpoint(), bucket.name(), bucket.prefix());
  }

  @Override
  protected final List<AuditReport> kept() {
    return bucket.reports();
  }

  @Test
  void each_line_tells_all_of_its_object_under_a_name_that_tells_the_page() {
    assertEquals(new ReportResult.Kept(), reports().keep(REPORT));
    assertEquals(
        Map.of(
            "evidence/2026/photos/20261105T120000.250Z/0000000017/0000000018.jsonl",
            """
            {"bucket":"photos","key":"a.jpg","kind":"missing","done":"mended",\
            "round":"2026-11-05T12:00:00.250Z","time":"2026-11-05T12:00:03.250Z"}
            {"bucket":"photos","key":"b.jpg","kind":"orphaned","done":"left",\
            "round":"2026-11-05T12:00:00.250Z","time":"2026-11-05T12:00:03.250Z"}
            {"bucket":"photos","key":"c.jpg","kind":"unknown","done":"not-examined",\
            "cause":"no right",\
            "round":"2026-11-05T12:00:00.250Z","time":"2026-11-05T12:00:03.250Z"}
            """),
        bucket.texts());
    assertEquals(List.of("application/x-ndjson"), bucket.mediaTypes());
  }

  @ParameterizedTest
  @CsvSource({
    "403, AccessDenied, PERMANENT, s3:PutObject",
    "404, NoSuchBucket, PERMANENT, there is no bucket reports",
    "409, OperationAborted, RETRYABLE, refused to write the report s3://reports/photos/",
    "503, SlowDown, RETRYABLE, refused to write the report s3://reports/photos/"
  })
  void a_refusal_says_what_to_do(int status, String code, Failure.Kind kind, String said) {
    try (var refusing = new StubServer(_ -> Answer.refusal(status, code))) {
      var failure = failure(refusing.endpoint());
      assertEquals(kind, failure.kind());
      assertTrue(failure.reason().contains(said), failure::reason);
    }
  }

  @Test
  void a_missing_answer_is_a_passing_failure() {
    var stopped = new StubServer(_ -> Answer.of(200));
    stopped.close();
    assertEquals(Failure.Kind.RETRYABLE, failure(stopped.endpoint()).kind());
  }

  @Test
  void a_bucket_in_another_region_is_followed() {
    var moved = Map.of("x-amz-bucket-region", "eu-west-3");
    try (var server =
        new StubServer(
            asked ->
                asked.header("Authorization").contains("/eu-west-3/")
                    ? Answer.of(200)
                    : Answer.refusal(301, "PermanentRedirect", "No.", moved))) {
      assertEquals(new ReportResult.Kept(), keptBy(server.endpoint()));
      assertEquals(
          List.of("PUT", "PUT"), server.requests().stream().map(it -> it.method()).toList());
    }
  }

  private Failure failure(URI endpoint) {
    return assertInstanceOf(ReportResult.NotKept.class, keptBy(endpoint)).failure();
  }

  private ReportResult keptBy(URI endpoint) {
    return reports(endpoint, new BucketName("reports"), "").keep(REPORT);
  }
}
