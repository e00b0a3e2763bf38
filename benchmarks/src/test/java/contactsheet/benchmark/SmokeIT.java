package contactsheet.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import contactsheet.benchmark.recipe.Recipe;
import contactsheet.benchmark.recipe.Subjects;
import contactsheet.benchmark.recipe.Workshop;
import contactsheet.benchmark.result.Metric;
import contactsheet.benchmark.subject.Cores;
import contactsheet.benchmark.subject.Quota;
import contactsheet.benchmark.subject.Subject;
import contactsheet.local.backend.Backend;
import contactsheet.local.backend.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Starts every subject once as a benchmark starts it. No time is asserted; it is asserted that a
/// time is measured.
class SmokeIT {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private static final Map<String, Subject> SUBJECTS = new HashMap<>();

  @TempDir static Path folder;
  private static Backend backend;
  private static Workshop workshop;

  @BeforeAll
  static void start() throws Exception {
    backend = new Backend(folder);
    workshop = new Workshop(REPOSITORY, folder, backend);
  }

  @AfterAll
  static void stop() {
    backend.close();
  }

  static List<Recipe> recipes() {
    return Subjects.all();
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void a_subject_starts_and_does_its_work(Recipe recipe) throws Exception {
    var missing = recipe.missing(workshop);
    assumeTrue(missing.isEmpty() || "true".equals(System.getenv("CI")), () -> missing.orElse(""));
    var sample = Measurement.COLDSTART.sample(subject(recipe), backend, Cores.ALL, "bin");
    var seen =
        List.of(
            Metric.COLD_CPU_MILLIS, Metric.COLD_MILLIS, Metric.PEAK_MEGABYTES, Metric.ROW_BYTES);
    assertTrue(
        seen.stream().allMatch(metric -> sample.getOrDefault(metric, 0.0) > 10), sample::toString);
  }

  @Test
  void a_function_that_does_nothing_is_not_measured() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = Path.of("target", "test-classes").toAbsolutePath().toString();
    var command = List.of(java, "-cp", classes, LazyFunction.class.getName());
    var lazy = new Subject("lazy", folder, command, Map.of(), new Subject.PackageSize(0, 0));
    var refusal =
        assertThrows(
            IOException.class, () -> Measurement.COLDSTART.sample(lazy, backend, Cores.ALL, "bin"));
    var message = String.valueOf(refusal.getMessage());
    assertTrue(message.contains("wrong number of rows"), message);
  }

  @Test
  void in_lambdas_shape_the_init_and_the_first_invocation_are_measured() throws Exception {
    try (var quota = Quota.ofThisMachine()) {
      var sample = new LambdaShape(512, quota).sample(subject("lean"), backend, "bin");
      var seen = List.of(Metric.INIT_MILLIS, Metric.FIRST_MILLIS, Metric.BILLED_MILLIS_EVENT);
      assertTrue(
          seen.stream().allMatch(metric -> sample.getOrDefault(metric, 0.0) > 0), sample::toString);
    }
  }

  @Test
  void a_scan_is_measured_and_has_to_reach_every_object() throws Exception {
    var installed = Files.createTempDirectory(folder, "scans");
    try (var server = new Backend(Files.createTempDirectory(folder, "server"))) {
      var scans = Scans.install(REPOSITORY, installed, server, 1_100);
      var sample = scans.sample(scans.subjects().get(2));
      assertEquals(6, sample.size());
      assertTrue(sample.values().stream().allMatch(value -> value > 0), sample::toString);
    }
  }

  @Test
  void a_network_is_felt() throws Exception {
    try (var far = new Backend(Files.createTempDirectory(folder, "far"), Duration.ofMillis(50))) {
      var near = new Workshop(REPOSITORY, Files.createTempDirectory(folder, "workshop"), far);
      var subject = recipe("lean").make(near);
      var sample = Measurement.COLDSTART.sample(subject, far, Cores.ALL, "bin");
      // TCP, TLS and the request take three round trips each, S3 before DynamoDB.
      var millis = sample.getOrDefault(Metric.COLD_MILLIS, 0.0);
      assertTrue(millis >= 250, () -> "six round trips of 50 ms took " + millis);
    }
  }

  @Test
  void the_delay_of_the_backend_is_felt() throws Exception {
    backend.answerAfter(Duration.ofMillis(150));
    try (var function = subject("sdk").start(backend, Cores.ALL)) {
      var millis = function.handle(new Workload("delayed").event(1)).millis();
      assertTrue(millis >= 300, () -> "S3 and DynamoDB took 150 ms each, both " + millis);
    }
    backend.takeRequests();
  }

  private static Recipe recipe(String name) {
    return recipes().stream()
        .filter(recipe -> recipe.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Subject subject(String name) throws IOException, InterruptedException {
    return subject(recipe(name));
  }

  /// Makes each subject only once, because making one takes seconds.
  private static Subject subject(Recipe recipe) throws IOException, InterruptedException {
    var subject = SUBJECTS.get(recipe.name());
    if (subject == null) {
      subject = recipe.make(workshop);
      SUBJECTS.put(recipe.name(), subject);
    }
    return subject;
  }
}
