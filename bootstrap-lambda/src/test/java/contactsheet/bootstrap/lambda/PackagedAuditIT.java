package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The zip that is deployed, with the handler for audits: what no event has told is recorded, what
/// is gone is removed, and the row of the audits says through when that holds.
@Tag("every-package")
final class PackagedAuditIT {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final String TICK = "{}";

  @TempDir Path folder;
  private Deployment deployed;
  private Map<String, String> settings;

  @BeforeEach
  void start() throws IOException {
    deployed = new Deployment(folder);
    settings =
        Map.of(
            "TABLE_NAME",
            deployed.tables().createWithIndex("Audited"),
            "LISTING_INDEX",
            "objects_by_bucket",
            "AUDIT_BUCKET",
            "photos");
  }

  @AfterEach
  void stop() {
    deployed.close();
  }

  @Test
  void one_call_mends_what_was_lost_and_the_next_finds_nothing_due() throws Exception {
    deployed.upload("told.jpg");
    deployed.upload("gone.jpg");
    try (var function = deployed.function(settings)) {
      function.answerTo(Notifications.uploads("photos", "told.jpg", "gone.jpg"));
    }
    deployed.photos().delete("gone.jpg");
    deployed.upload("un+told 1.jpg");
    var before = Instant.now().minus(Duration.ofMinutes(1)).minusMillis(1);
    try (var audits = deployed.auditFunction(deployed.photos().endpoint(), TIMEOUT, settings)) {
      audits.answerTo(TICK);
      assertTrue(audits.log().contains("\"found\":{\"missing\":1,\"orphaned\":1}"), audits.log());
      audits.answerTo(TICK);
      assertTrue(audits.log().contains("\"no round is due\""), audits.log());
      assertTrue(audits.log().contains("\"VerifiedThroughAge\":["), audits.log());
    }
    deployed.assertRecorded("Audited", "told.jpg");
    deployed.assertRecorded("Audited", "un+told 1.jpg");
    assertTrue(deployed.tables().row("Audited", "gone.jpg").containsKey("removed_at"));
    var status = status();
    var through = Instant.parse(Objects.requireNonNull(status.get("verified_through")).s());
    assertTrue(through.isAfter(before), through + " after " + before);
    assertTrue(through.isBefore(Instant.now().minus(Duration.ofMinutes(1))), through::toString);
  }

  @Test
  void a_round_reports_what_it_finds_and_keeps_to_its_rate() throws Exception {
    deployed.upload("in/untold.jpg");
    var reported = new HashMap<>(settings);
    reported.put("AUDIT_PREFIX", "in/");
    reported.put("AUDIT_REPORTS", "s3://photos/reports/");
    reported.put("AUDIT_REQUESTS_PER_SECOND", "10");
    try (var audits = deployed.auditFunction(deployed.photos().endpoint(), TIMEOUT, reported)) {
      var begun = System.nanoTime();
      audits.answerTo(TICK);
      // It reads and writes its row, lists the bucket and 8 shards, and mends: 12 requests or more.
      var took = Duration.ofNanos(System.nanoTime() - begun);
      assertTrue(took.compareTo(Duration.ofMillis(1_100)) >= 0, took::toString);
    }
    var reports =
        deployed.photos().contents().keySet().stream()
            .filter(key -> key.startsWith("reports/photos/"))
            .toList();
    assertEquals(1, reports.size(), reports::toString);
    var line = deployed.photos().text(reports.getFirst());
    assertTrue(
        line.startsWith(
            "{\"bucket\":\"photos\",\"key\":\"in/untold.jpg\",\"kind\":\"missing\",\"done\":\"mended\""),
        line);
  }

  private Map<String, AttributeValue> status() {
    var rows =
        deployed.tables().rows("Audited").stream()
            .filter(row -> row.containsKey("audited_bucket"))
            .toList();
    assertEquals(1, rows.size());
    return rows.getFirst();
  }
}
