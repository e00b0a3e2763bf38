package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.AuditPlan;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditSettingsTest {
  private static final BucketName PHOTOS = new BucketName("photos");

  @Test
  void all_but_the_bucket_has_a_default() {
    assertEquals(
        new AuditSettings(new AuditPlan(PHOTOS, "", Duration.ofDays(1), null), null, null),
        AuditSettings.from(Map.of("AUDIT_BUCKET", "photos", "PATH", "/bin")));
  }

  @Test
  void everything_can_be_chosen() {
    assertEquals(
        new AuditSettings(
            new AuditPlan(
                PHOTOS,
                "holiday/",
                Duration.ofHours(6),
                Duration.ofDays(30),
                List.of(new ObjectKey("holiday/g"), new ObjectKey("holiday/é"))),
            new ReportPlace(new BucketName("evidence"), "audits/2026/"),
            30),
        AuditSettings.from(
            Map.of(
                "AUDIT_BUCKET",
                "photos",
                "AUDIT_PREFIX",
                "holiday/",
                "AUDIT_EVERY",
                "PT6H",
                "AUDIT_DEEPLY_EVERY",
                "P30D",
                "AUDIT_REPORTS",
                "s3://evidence/audits/2026/",
                "AUDIT_SPLITS",
                "holiday/g,holiday/é",
                "AUDIT_REQUESTS_PER_SECOND",
                "30")));
  }

  /// With fewer requests, the pages of all ranges would not fit one invocation.
  @Test
  void each_range_needs_requests() {
    var environment = new HashMap<>(Map.of("AUDIT_BUCKET", "photos", "AUDIT_SPLITS", "g,n"));
    environment.put("AUDIT_REQUESTS_PER_SECOND", "29");
    var refused =
        assertThrows(InvalidSettingException.class, () -> AuditSettings.from(environment));
    var message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("at least 30 are needed"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "s3://evidence/, '', evidence, ''",
    "s3://photos/reports/, holiday/, photos, reports/",
    "s3://photos/hol/, holiday/, photos, hol/"
  })
  void reports_have_a_place_outside_of_what_is_audited(
      String value, String audited, String bucket, String prefix) {
    var environment =
        Map.of("AUDIT_BUCKET", "photos", "AUDIT_PREFIX", audited, "AUDIT_REPORTS", value);
    assertEquals(
        new ReportPlace(new BucketName(bucket), prefix), AuditSettings.from(environment).reports());
  }

  @ParameterizedTest
  @CsvSource({
    "s3://photos/, ''",
    "s3://photos/reports/, ''",
    "s3://photos/reports/, rep",
    "s3://photos/holiday/, holiday/",
    "s3://photos/holiday/, holiday/photos/2026"
  })
  void reports_among_the_audited_objects_stop_the_start(String value, String audited) {
    var environment =
        Map.of("AUDIT_BUCKET", "photos", "AUDIT_PREFIX", audited, "AUDIT_REPORTS", value);
    var refused =
        assertThrows(InvalidSettingException.class, () -> AuditSettings.from(environment));
    var message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("must not be among the objects that are audited"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "AUDIT_BUCKET, ''",
    "AUDIT_BUCKET, a b",
    "AUDIT_EVERY, PT9M",
    "AUDIT_EVERY, daily",
    "AUDIT_DEEPLY_EVERY, P366D",
    "AUDIT_SPLITS, 'n,g'",
    "AUDIT_SPLITS, 'g,g'",
    "AUDIT_SPLITS, 'g,'",
    "AUDIT_SPLITS, 'a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p'",
    "AUDIT_REQUESTS_PER_SECOND, 9",
    "AUDIT_REQUESTS_PER_SECOND, 10001",
    "AUDIT_REQUESTS_PER_SECOND, 2.5",
    "AUDIT_REPORTS, evidence",
    "AUDIT_REPORTS, s3://evidence",
    "AUDIT_REPORTS, s3://evidence/audits",
    "AUDIT_REPORTS, s3://evidence//"
  })
  void a_value_that_is_not_allowed_stops_the_start(String variable, String value) {
    var environment = new HashMap<>(Map.of("AUDIT_BUCKET", "photos"));
    environment.put(variable, value);
    var refused =
        assertThrows(InvalidSettingException.class, () -> AuditSettings.from(environment));
    var message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith(variable + " is '" + value + "': "), message);
  }
}
