package contactsheet.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contactsheet.local.lambda.RecordedCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares the functions' rights with their calls: every call of the packaged functions in their
/// own tests, for every source and every failure, recorded on the wire.
final class RightsIT {
  private static final Path FOLDER =
      Path.of(System.getProperty("contactsheet.recordedCallsOfTheFunctions"));

  private static List<RecordedCall> calls;
  private static List<RecordedCall> queries;
  private static List<RecordedCall> queriesByIndex;
  private static List<RecordedCall> queriesByTime;
  private static List<RecordedCall> audits;
  private static List<RecordedCall> auditsWithReports;

  /// The rights that calls take, computed once for all configurations.
  private static final Map<List<RecordedCall>, Set<Right>> NEEDED = new IdentityHashMap<>();

  @TempDir private Path folder;

  static List<Map<String, String>> configurations() {
    return Configurations.all().toList();
  }

  @BeforeAll
  static void read() throws IOException {
    // Only readers need rights on the indexes.
    calls = recorded("LeanMetadataFunction");
    calls.addAll(recorded("LeanMetadataFunction-by-index"));
    calls.addAll(recorded("LeanMetadataFunction-by-time"));
    queries = recorded("LeanMetadataQueryFunction");
    queriesByIndex = recorded("LeanMetadataQueryFunction-by-index");
    queriesByTime = recorded("LeanMetadataQueryFunction-by-time");
    audits = recorded("LeanAuditFunction-by-index");
    auditsWithReports = recorded("LeanAuditFunction-by-index-with-reports");
    System.out.println(
        "Rights: "
            + calls.size()
            + " calls of the packaged function take "
            + NeededRights.of(calls)
            + "; "
            + queriesByIndex.size()
            + " of the one for programs take "
            + NeededRights.of(queriesByIndex)
            + ", and "
            + queries.size()
            + " without an index "
            + NeededRights.of(queries)
            + "; "
            + audits.size()
            + " of the audit function take "
            + NeededRights.of(audits)
            + ", and "
            + auditsWithReports.size()
            + " with reports "
            + NeededRights.of(auditsWithReports));
  }

  /// Each JVM of these tests has recorded its calls in a folder of its own.
  private static List<RecordedCall> recorded(String name) throws IOException {
    var calls = new ArrayList<RecordedCall>();
    try (var folders = Files.newDirectoryStream(FOLDER)) {
      for (var folder : folders) {
        var file = folder.resolve(name + ".txt");
        if (Files.exists(file)) {
          Files.readAllLines(file).stream().map(RecordedCall::of).forEach(calls::add);
        }
      }
    }
    assertFalse(
        calls.isEmpty(),
        () -> "no calls of " + name + " in " + FOLDER + ": the tests of the packages record them");
    return calls;
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void what_is_granted_is_what_is_used(Map<String, String> configuration) {
    var stack = Template.read().deployed(configuration);
    assertEquals(used(stack, calls), granted(stack, "FunctionRole"));
  }

  static List<Map<String, String>> configurationsWithQueries() {
    return Configurations.all().filter(each -> "true".equals(each.get("Queries"))).toList();
  }

  @ParameterizedTest
  @MethodSource("configurationsWithQueries")
  void what_is_granted_to_who_answers_programs_is_what_it_uses(Map<String, String> configuration) {
    var stack = Template.read().deployed(configuration);
    var asked = stack.isTrue("HasListingIndex") ? queriesByIndex : queries;
    var used = new TreeSet<>(needed(asked));
    if (stack.isTrue("HasTimeIndex")) {
      used.addAll(needed(queriesByTime));
    }
    used.addAll(RightsOfServices.TO_LOG);
    assertEquals(used, granted(stack, "QueryRole"));
  }

  static List<Map<String, String>> configurationsWithAudits() {
    return Configurations.all()
        .filter(each -> Template.read().deployed(each).isTrue("Audits"))
        .flatMap(each -> Stream.of(each, withReports(each)))
        .toList();
  }

  private static Map<String, String> withReports(Map<String, String> configuration) {
    var with = new TreeMap<>(configuration);
    with.put("AuditReports", "s3://evidence/audits/");
    return with;
  }

  @ParameterizedTest
  @MethodSource("configurationsWithAudits")
  void what_is_granted_to_who_audits_is_what_it_uses(Map<String, String> configuration) {
    var stack = Template.read().deployed(configuration);
    var asked = stack.isTrue("ReportsAudits") ? auditsWithReports : audits;
    var used = new TreeSet<>(needed(asked));
    used.addAll(RightsOfServices.TO_LOG);
    used.addAll(RightsOfServices.toDecrypt(stack));
    assertEquals(used, granted(stack, "AuditRole"));
  }

  @Test
  void a_right_that_nothing_uses_is_found() throws IOException {
    var text = Files.readString(Template.FILE);
    var file = folder.resolve("template.yaml");
    Files.writeString(
        file,
        text.replaceFirst("\\[dynamodb:PutItem, ", "[dynamodb:PutItem, dynamodb:DeleteItem, "));
    var stack = Template.read(file).deployed(Configurations.trigger("Sqs"));
    assertEquals(
        Set.of("dynamodb:DeleteItem on a TABLE"),
        without(granted(stack, "FunctionRole"), used(stack, calls)));
    assertEquals(Set.of(), without(used(stack, calls), granted(stack, "FunctionRole")));
  }

  @Test
  void a_call_that_nothing_allows_is_found() {
    var more = new ArrayList<>(calls);
    more.add(new RecordedCall("POST", "/", "DynamoDB_20120810.DeleteItem", "{}", 200));
    var stack = Template.read().deployed(Configurations.trigger("Sqs"));
    assertEquals(
        Set.of("dynamodb:DeleteItem on a TABLE"),
        without(used(stack, more), granted(stack, "FunctionRole")));
  }

  /// Both carriers send the same requests. By default few of the tests run on the package with the
  /// SDK, so its calls may take less than is granted, and not more.
  @Test
  void the_package_with_the_sdk_needs_no_more() throws IOException {
    var stack = Template.read().deployed(Configurations.trigger("Sqs"));
    var ofTheSdk = recorded("SdkMetadataFunction");
    assertTrue(ofTheSdk.stream().anyMatch(call -> call.target().endsWith(".PutItem")));
    assertEquals(Set.of(), without(used(stack, ofTheSdk), granted(stack, "FunctionRole")));
  }

  /// Without these, the comparison would be one with little.
  @Test
  void the_recording_has_what_is_there_and_what_is_gone_and_every_way_to_write() {
    assertTrue(calls.size() > 100);
    assertTrue(calls.stream().anyMatch(call -> call.status() == 404));
    assertTrue(calls.stream().anyMatch(call -> call.target().endsWith(".Query")));
  }

  private static Set<Right> granted(Stack stack, String role) {
    return Policies.ofRole(stack.resource(role))
        .flatMap(
            each ->
                each.resources().stream()
                    .flatMap(
                        on -> each.actions().stream().map(a -> new Right(a, Right.Kind.of(on)))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Right> used(Stack stack, List<RecordedCall> calls) {
    var rights = new TreeSet<>(needed(calls));
    rights.addAll(RightsOfServices.in(stack));
    return rights;
  }

  private static Set<Right> needed(List<RecordedCall> calls) {
    return NEEDED.computeIfAbsent(calls, NeededRights::of);
  }

  private static Set<String> without(Set<Right> rights, Set<Right> others) {
    var left = new TreeSet<>(rights);
    left.removeAll(others);
    return left.stream().map(Right::toString).collect(Collectors.toSet());
  }
}
