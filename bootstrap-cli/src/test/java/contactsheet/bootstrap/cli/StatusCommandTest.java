package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.protocol.dynamodb.DynamoDbAuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore;
import contactsheet.application.port.out.AuditStatusStore.Replacement;
import contactsheet.domain.AuditCounts;
import contactsheet.domain.AuditPlan;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.BucketName;
import contactsheet.domain.Drift;
import contactsheet.domain.KeyRange;
import contactsheet.domain.ObjectKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `status` of a DynamoDB table.
final class StatusCommandTest {
  private static final Instant NOON = Instant.parse("2026-11-05T12:00:00Z");
  private static final AuditPlan PLAN =
      new AuditPlan(new BucketName(LocalAws.BUCKET), "", Duration.ofDays(1), null);

  private static LocalAws aws;

  @BeforeAll
  static void start() {
    aws = new LocalAws();
  }

  @AfterAll
  static void stop() {
    aws.close();
  }

  @Test
  void a_bucket_that_is_not_audited_is_a_sentence() {
    var run = status(aws.table("filename", "bucket"));
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith("no round of audits has begun in photos"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void a_first_round_shows_how_far_it_is() {
    var table = aws.table("filename", "bucket");
    store(table, began());
    var run = status(table);
    assertEquals(1, run.exitCode());
    assertEquals(
        List.of(
            "s3://photos/ is verified through no time yet: no round has ended without a difference"
                + " that is left.",
            "A round goes on since 2026-11-05T12:00:00Z: 1,500 names compared, up to m.jpg, 2"
                + " differences found, 2 mended, 0 failed"),
        run.out().lines().toList());
  }

  @Test
  void a_round_that_ended_shows_the_verified_time_and_its_findings() {
    var table = aws.table("filename", "bucket");
    store(table, ended());
    var run = status(table);
    assertEquals(0, run.exitCode());
    var lines = run.out().lines().toList();
    assertTrue(
        lines.getFirst().startsWith("s3://photos/ is verified through 2026-11-05T11:59:00Z, "),
        lines::toString);
    assertEquals(
        List.of(
            "The last round took from 2026-11-05T12:00:00Z to 2026-11-05T12:10:00Z: 1,500 names"
                + " compared, 0 failed",
            "KIND      FOUND  MENDED",
            "missing   2      2",
            "stale     0      0",
            "orphaned  0      0",
            "unlisted  0      0"),
        lines.subList(1, lines.size()));
  }

  @Test
  void programs_get_json() {
    var table = aws.table("filename", "bucket");
    store(table, ended());
    assertEquals(
        new CommandRun(
            0,
            "{\"bucket\":\"photos\",\"prefix\":\"\",\"since\":\"2026-11-05T12:00:00Z\","
                + "\"verified_through\":\"2026-11-05T11:59:00Z\",\"last_round\":{"
                + "\"began_at\":\"2026-11-05T12:00:00Z\",\"ended_at\":\"2026-11-05T12:10:00Z\","
                + "\"deep\":false,\"examined\":1500,"
                + "\"found\":{\"missing\":2,\"stale\":0,\"orphaned\":0,\"unlisted\":0},"
                + "\"mended\":{\"missing\":2,\"stale\":0,\"orphaned\":0,\"unlisted\":0},"
                + "\"failed\":0}}\n",
            ""),
        CommandRun.of("status", "photos", "--table-name", table, "--json"));
  }

  private static CommandRun status(String table) {
    return CommandRun.of("status", "s3://photos", "--table-name", table);
  }

  private static AuditStatus began() {
    var held = AuditStatus.before(PLAN, NOON).held(PLAN, NOON, NOON.plusSeconds(60));
    var round = Objects.requireNonNull(held.running());
    return held.goneOn(round.goneOn(List.of(new KeyRange(new ObjectKey("m.jpg"), null)), counts()));
  }

  /// After a round that found two differences and mended them.
  static AuditStatus ended() {
    var held = AuditStatus.before(PLAN, NOON).held(PLAN, NOON, NOON.plusSeconds(60));
    var round = Objects.requireNonNull(held.running());
    return held.ended(round.through(counts(), NOON.plusSeconds(600)));
  }

  private static AuditCounts counts() {
    return new AuditCounts(1_500, Map.of(Drift.MISSING, 2L), Map.of(Drift.MISSING, 2L), 0);
  }

  /// Writes a status into a table, as the function that audits does.
  static void store(String table, AuditStatus status) {
    AuditStatusStore statuses =
        new DynamoDbAuditStatusStore(SdkTableRequests.fromEnvironment(table));
    assertInstanceOf(Replacement.Replaced.class, statuses.replaceIfUnchanged(null, status));
  }
}
