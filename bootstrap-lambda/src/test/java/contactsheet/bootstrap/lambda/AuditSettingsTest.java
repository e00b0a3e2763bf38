package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.domain.AuditPlan;
import contactsheet.domain.BucketName;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditSettingsTest {
  private static final BucketName PHOTOS = new BucketName("photos");

  @Test
  void all_but_the_bucket_has_a_default() {
    assertEquals(
        new AuditPlan(PHOTOS, "", Duration.ofDays(1), null),
        AuditSettings.plan(Map.of("AUDIT_BUCKET", "photos", "PATH", "/bin")));
  }

  @Test
  void everything_can_be_chosen() {
    assertEquals(
        new AuditPlan(PHOTOS, "holiday/", Duration.ofHours(6), Duration.ofDays(30)),
        AuditSettings.plan(
            Map.of(
                "AUDIT_BUCKET",
                "photos",
                "AUDIT_PREFIX",
                "holiday/",
                "AUDIT_EVERY",
                "PT6H",
                "AUDIT_DEEPLY_EVERY",
                "P30D")));
  }

  @ParameterizedTest
  @CsvSource({
    "AUDIT_BUCKET, ''",
    "AUDIT_BUCKET, a b",
    "AUDIT_EVERY, PT9M",
    "AUDIT_EVERY, daily",
    "AUDIT_DEEPLY_EVERY, P366D"
  })
  void a_value_that_is_not_allowed_stops_the_start(String variable, String value) {
    var environment = new HashMap<>(Map.of("AUDIT_BUCKET", "photos"));
    environment.put(variable, value);
    var refused =
        assertThrows(InvalidSettingException.class, () -> AuditSettings.plan(environment));
    var message = String.valueOf(refused.getMessage());
    assertTrue(message.startsWith(variable + " is '" + value + "': "), message);
  }
}
