package contactsheet.bootstrap.lambda;

import contactsheet.domain.AuditPlan;
import contactsheet.domain.BucketName;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The settings of the audits, read from the environment.
///
/// - `AUDIT_BUCKET`: the bucket that is audited; it has no default
/// - `AUDIT_PREFIX`: the beginning of the keys that are audited; all keys by default
/// - `AUDIT_EVERY`: the time from the beginning of one round to that of the next
/// - `AUDIT_DEEPLY_EVERY`: the same for rounds that observe every object; none by default
final class AuditSettings {
  private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9._-]{3,255}");
  private static final Pattern PREFIX = Pattern.compile("(?s).{0,1024}");
  private static final String LEAST = "PT10M";
  private static final String MOST = "P365D";

  private AuditSettings() {}

  /// Reads the plan.
  ///
  /// @param environment all variables by their names
  /// @throws InvalidSettingException at the first value that is not allowed
  static AuditPlan plan(Map<String, String> environment) {
    var bucket =
        Settings.matching(
            environment, "AUDIT_BUCKET", "", BUCKET, "the name of the bucket to audit is needed");
    var prefix =
        Settings.matching(
            environment, "AUDIT_PREFIX", "", PREFIX, "at most 1024 characters are allowed");
    return new AuditPlan(
        new BucketName(bucket),
        prefix,
        Settings.duration(environment, "AUDIT_EVERY", "P1D", LEAST, MOST),
        deeply(environment));
  }

  /// An empty value counts as none, because a template can hardly leave a variable out.
  private static @Nullable Duration deeply(Map<String, String> environment) {
    return environment.getOrDefault("AUDIT_DEEPLY_EVERY", "").isEmpty()
        ? null
        : Settings.duration(environment, "AUDIT_DEEPLY_EVERY", "P30D", LEAST, MOST);
  }
}
