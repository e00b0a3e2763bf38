package contactsheet.bootstrap.lambda;

import contactsheet.domain.AuditPlan;
import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The settings of the audits, read from the environment.
///
/// - `AUDIT_BUCKET`: the bucket that is audited; it has no default
/// - `AUDIT_PREFIX`: the beginning of the keys that are audited; all keys by default
/// - `AUDIT_EVERY`: the time from the beginning of one round to that of the next
/// - `AUDIT_DEEPLY_EVERY`: the same for rounds that observe every object; none by default
/// - `AUDIT_REPORTS`: where reports of the rounds are kept, such as `s3://evidence/audits/`; there
///   are none by default
/// - `AUDIT_SPLITS`: the last key of each range but the last, where a round is spread over several
///   at once, in their order and with commas between them; one range by default
/// - `AUDIT_REQUESTS_PER_SECOND`: the most requests that an audit sends to S3 and DynamoDB in a
///   second; no limit by default
///
/// @param plan the plan: what is audited, and how often
/// @param reports the place where reports are kept; none for no reports
/// @param requestsPerSecond the most requests to S3 and DynamoDB together in a second, 10 to 10000;
///     none for no limit
record AuditSettings(
    AuditPlan plan, @Nullable ReportPlace reports, @Nullable Integer requestsPerSecond) {
  private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9._-]{3,255}");
  private static final Pattern PREFIX = Pattern.compile("(?s).{0,1024}");
  private static final Pattern REPORTS =
      Pattern.compile("s3://([A-Za-z0-9._-]{3,255})/((?:[A-Za-z0-9!_.*'()-]+/)*)");

  /// The longest prefix that leaves room for a report's name behind it.
  private static final int LONGEST_PREFIX = 600;

  /// With fewer, an invocation would not get to the end of a page of a deep round, and the round
  /// would go on nowhere.
  private static final int LEAST_RATE = 10;

  private static final Pattern RATE = Pattern.compile("|[1-9][0-9]{1,3}|10000");

  /// Each range has a page in memory.
  private static final int MOST_SPLITS = 15;

  private static final String LEAST = "PT10M";
  private static final String MOST = "P365D";

  /// Reads them.
  ///
  /// @param environment all environment variables, by their names
  /// @throws InvalidSettingException at the first value that is not allowed
  static AuditSettings from(Map<String, String> environment) {
    var plan = plan(environment);
    return new AuditSettings(
        plan, reports(environment, plan), requestsPerSecond(environment, plan));
  }

  private static AuditPlan plan(Map<String, String> environment) {
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
        deeply(environment),
        splits(environment));
  }

  private static List<ObjectKey> splits(Map<String, String> environment) {
    var value = environment.getOrDefault("AUDIT_SPLITS", "");
    if (value.isEmpty()) {
      return List.of();
    }
    try {
      var keys = Stream.of(value.split(",", -1)).map(ObjectKey::new).toList();
      if (keys.size() <= MOST_SPLITS && List.copyOf(new TreeSet<>(keys)).equals(keys)) {
        return keys;
      }
    } catch (IllegalArgumentException _) {
      // A key is empty, or too long.
    }
    throw new InvalidSettingException(
        "AUDIT_SPLITS",
        value,
        "at most " + MOST_SPLITS + " keys in their order, with commas between them, are allowed");
  }

  /// Reports among the objects that are audited would be objects of the next round, and their rows
  /// would be among those that it has to compare, in every round more of them.
  private static @Nullable ReportPlace reports(Map<String, String> environment, AuditPlan plan) {
    var value = environment.getOrDefault("AUDIT_REPORTS", "");
    if (value.isEmpty()) {
      return null;
    }
    var named = REPORTS.matcher(value);
    if (!named.matches() || named.group(2).length() > LONGEST_PREFIX) {
      throw new InvalidSettingException(
          "AUDIT_REPORTS",
          value,
          "a bucket and a prefix with a slash at its end are allowed, such as"
              + " s3://evidence/audits/");
    }
    var place = new ReportPlace(new BucketName(named.group(1)), named.group(2));
    if (place.isWithin(plan)) {
      throw new InvalidSettingException(
          "AUDIT_REPORTS",
          value,
          "reports must not be among the objects that are audited: name another bucket, or a"
              + " prefix outside AUDIT_PREFIX");
    }
    return place;
  }

  /// The pages of all ranges have to fit one invocation together.
  private static @Nullable Integer requestsPerSecond(
      Map<String, String> environment, AuditPlan plan) {
    var value =
        Settings.matching(
            environment,
            "AUDIT_REQUESTS_PER_SECOND",
            "",
            RATE,
            "whole numbers from 10 to 10000, or nothing, are allowed");
    var least = LEAST_RATE * (plan.splits().size() + 1);
    if (!value.isEmpty() && Integer.parseInt(value) < least) {
      throw new InvalidSettingException(
          "AUDIT_REQUESTS_PER_SECOND",
          value,
          "for the ranges of AUDIT_SPLITS at least " + least + " are needed, or nothing");
    }
    return value.isEmpty() ? null : Integer.valueOf(value);
  }

  /// An empty value counts as none, because a template can hardly leave a variable out.
  private static @Nullable Duration deeply(Map<String, String> environment) {
    return environment.getOrDefault("AUDIT_DEEPLY_EVERY", "").isEmpty()
        ? null
        : Settings.duration(environment, "AUDIT_DEEPLY_EVERY", "P30D", LEAST, MOST);
  }
}
