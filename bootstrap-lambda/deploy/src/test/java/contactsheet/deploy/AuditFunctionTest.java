package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The function that audits, and its schedule.
final class AuditFunctionTest {
  private static final Map<String, String> AUDITED =
      Map.of(
          "BucketName", "photos",
          "ListingIndex", "objects_by_bucket",
          "KeyPrefix", "in/",
          "AuditPrefix", "2026/",
          "AuditEvery", "6",
          "AuditDeeplyEvery", "720",
          "AuditReports", "s3://evidence/audits/",
          "AuditSplits", "in/2026/g,in/2026/n",
          "AuditRequestsPerSecond", "30");

  private final Stack stack = Template.read().deployed(AUDITED);
  private final Resource function = stack.resource("AuditFunction");

  @Test
  void an_index_is_all_that_daily_audits_need() throws ReflectiveOperationException {
    var byDefault =
        Template.read()
            .deployed(Map.of("BucketName", "photos", "ListingIndex", "objects_by_bucket"));
    assertEquals(
        FunctionSettings.audits(Map.of("AUDIT_BUCKET", "photos")),
        FunctionSettings.audits(byDefault.resource("AuditFunction").settings()));
  }

  /// Without an index each page would read the whole table, and what a suffix leaves out would get
  /// rows.
  @ParameterizedTest
  @CsvSource({"ListingIndex, ''", "KeySuffix, .jpg", "AuditEvery, 0"})
  void there_are_none_where_they_would_do_harm_or_nobody_wants_them(String name, String value) {
    var parameters = new TreeMap<>(AUDITED);
    parameters.put(name, value);
    var without = Template.read().deployed(parameters).resources();
    assertTrue(without.keySet().stream().noneMatch(each -> each.startsWith("Audit")));
    assertFalse(without.containsKey("VerifiedThroughAlarm"));
    assertFalse(without.containsKey("DriftAlarm"));
  }

  @Test
  void it_audits_what_the_deployer_says() throws ReflectiveOperationException {
    assertEquals(
        FunctionSettings.audits(
            Map.of(
                "AUDIT_BUCKET",
                "photos",
                "AUDIT_PREFIX",
                "in/2026/",
                "AUDIT_EVERY",
                "PT6H",
                "AUDIT_DEEPLY_EVERY",
                "P30D",
                "AUDIT_REPORTS",
                "s3://evidence/audits/",
                "AUDIT_SPLITS",
                "in/2026/g,in/2026/n",
                "AUDIT_REQUESTS_PER_SECOND",
                "30")),
        FunctionSettings.audits(function.settings()));
  }

  @Test
  void it_reads_and_writes_rows_as_the_other_function_does() throws ReflectiveOperationException {
    var variables = function.settings();
    var names = new TreeSet<>(FunctionSettings.names());
    names.addAll(FunctionSettings.ofAudits());
    // It gets no events.
    names.remove("EVENT_SOURCES");
    assertEquals(names, variables.keySet());
    var shared = stack.resource("MetadataFunction").settings();
    shared.keySet().removeAll(Set.of("EVENT_SOURCES", "MAX_CONCURRENCY"));
    variables.keySet().retainAll(shared.keySet());
    assertEquals(shared, variables);
  }

  @Test
  void a_schedule_calls_it_and_nothing_tries_again() {
    var schedule = stack.resource("AuditSchedule").properties();
    var arn = Resource.arn("AuditFunction", "AWS::Serverless::Function");
    assertEquals("rate(5 minutes)", Json.text(schedule, "ScheduleExpression"));
    assertEquals(arn, Json.text(schedule, "Target", "Arn"));
    assertEquals("0", Json.text(schedule, "Target", "RetryPolicy", "MaximumRetryAttempts"));
    assertEquals(
        "0", Json.text(function.properties(), "EventInvokeConfig", "MaximumRetryAttempts"));
    var role = stack.resource("AuditScheduleRole");
    assertEquals(
        Resource.arn("AuditScheduleRole", role.type()), Json.text(schedule, "Target", "RoleArn"));
    var grants = Policies.ofRole(role).toList();
    assertEquals(List.of("lambda:InvokeFunction"), grants.getFirst().actions());
    assertEquals(List.of(arn), grants.getFirst().resources());
    assertEquals(1, grants.size());
    var trust = Json.at(role.properties(), "AssumeRolePolicyDocument").toString();
    assertTrue(trust.contains("aws:SourceAccount=123456789012"), trust);
  }

  @Test
  void it_observes_only_what_it_audits_and_writes_only_reports_about_that() {
    var patterns =
        Policies.ofRole(stack.resource("AuditRole"))
            .flatMap(each -> each.resources().stream())
            .filter(resource -> resource.contains("*"))
            .toList();
    assertEquals(
        List.of("arn:aws:s3:::photos/in/2026/*", "arn:aws:s3:::evidence/audits/photos/*"),
        patterns);
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "s3://evidence/, true",
    "s3://evidence/audits/2026/, true",
    "s3://evidence, false",
    "s3://evidence/audits, false",
    "evidence/, false"
  })
  void a_place_of_reports_is_one_that_the_function_takes(String place, boolean taken)
      throws ReflectiveOperationException {
    var pattern =
        Json.text(Template.read().section("Parameters"), "AuditReports", "AllowedPattern");
    assertEquals(taken, place.matches(pattern), pattern);
    if (taken) {
      FunctionSettings.audits(Map.of("AUDIT_BUCKET", "photos", "AUDIT_REPORTS", place));
    }
  }

  @Test
  void alarms_watch_it() {
    var alarms =
        stack.ofType("AWS::CloudWatch::Alarm").stream()
            .filter(each -> each.references().contains("AuditFunction"))
            .map(Resource::name)
            .collect(Collectors.toSet());
    assertEquals(Set.of("VerifiedThroughAlarm", "DriftAlarm", "AuditErrorsAlarm"), alarms);
  }

  @Test
  void the_age_is_too_great_beyond_twice_the_time_between_rounds() {
    var alarm = stack.resource("VerifiedThroughAlarm").properties();
    assertTrue(alarm.toString().contains("Expression=age - 7200 * 6"), alarm::toString);
    assertEquals("0", Json.text(alarm, "Threshold"));
    assertEquals("breaching", Json.text(alarm, "TreatMissingData"));
  }
}
