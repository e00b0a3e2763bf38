package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The log of the deployed function, by the logger of Lambda's own runtime client.
@Tag("every-package")
final class PackagedLogIT {
  private static final String METRICS = "{\"_aws\":{\"Timestamp\":";
  private static final String SUMMARY = "\"message\":\"handled an event\"";

  @TempDir static Path folder;
  private static Deployment deployed;

  @BeforeAll
  static void start() throws IOException {
    deployed = new Deployment(folder);
    deployed.tables().create("Rows", "filename", "bucket");
    deployed.photos().upload("a.jpg", "seventeen bytes !", Map.of("diary", "for-nobody-to-read"));
  }

  @AfterAll
  static void stop() {
    deployed.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON", "TEXT"})
  void failure_summary_and_metrics_are_lines_of_plain_json_in_either_format(String format)
      throws Exception {
    var lines = logUnder(Map.of("AWS_LAMBDA_LOG_FORMAT", format));

    var failure = one(lines, "Records[1] was not recorded");
    assertTrue(failure.startsWith("{\"timestamp\":\""), failure);
    assertTrue(failure.contains("\"level\":\"ERROR\",\"AWSRequestId\":\""), failure);
    var summary = one(lines, SUMMARY);
    assertTrue(summary.startsWith("{\"timestamp\":\""), summary);
    assertTrue(summary.contains("\"Recorded\":1,"), summary);
    var metrics = one(lines, METRICS);
    assertTrue(metrics.startsWith(METRICS) && metrics.endsWith("]}"), metrics);
    assertTrue(metrics.contains("\"FunctionName\":\"contactsheet\","), metrics);
    assertTrue(metrics.contains("\"Recorded\":1,\"FailedPermanently\":1,"), metrics);
  }

  @Test
  void a_log_level_silences_the_summary_and_never_the_metrics() throws Exception {
    var lines = logUnder(Map.of("AWS_LAMBDA_LOG_FORMAT", "JSON", "AWS_LAMBDA_LOG_LEVEL", "ERROR"));
    assertEquals(List.of(), with(lines, SUMMARY));
    one(lines, METRICS);
    one(lines, "\"message\":\"Records[1] was not recorded\"");
  }

  @Test
  void nothing_of_an_object_but_its_place_is_logged() throws Exception {
    var log = String.join("\n", logUnder(Map.of()));
    assertFalse(log.contains("diary") || log.contains("for-nobody-to-read"), log);
    assertFalse(log.contains("seventeen bytes"), log);
  }

  /// The log of one invocation with a record that is recorded and one that is malformed.
  private static List<String> logUnder(Map<String, String> logging) throws Exception {
    var settings = new HashMap<>(logging);
    settings.put("TABLE_NAME", "Rows");
    try (var function = deployed.function(settings)) {
      function.invoke(Notifications.expirations("photos", "a.jpg", "100%"));
      return function.log().lines().toList();
    }
  }

  private static String one(List<String> lines, String part) {
    var found = with(lines, part);
    assertEquals(1, found.size(), () -> part + " in " + lines);
    return found.getFirst();
  }

  private static List<String> with(List<String> lines, String part) {
    return lines.stream().filter(line -> line.contains(part)).toList();
  }
}
