package contactsheet.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An audit of many objects, in a JVM of its own.
@Tag("thorough")
class LargeBucketTest {
  /// Bucket and table take about 53 MB of it, and the audit's own memory must not grow with them.
  /// The rest is so small that the young generation needs a limit.
  private static final List<String> HEAP =
      List.of("-Xmx64m", "-Xmn5m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

  private static final long PATIENCE_MINUTES = 5;

  @Test
  void a_bucket_of_200_000_objects_is_audited_and_repaired_in_a_heap_of_64_mb() throws Exception {
    assertEquals(0, run(LargeBucket.class));
  }

  /// Bucket and table are made up as they are asked for, so that a million objects take no memory.
  @Test
  void a_round_over_a_million_objects_takes_requests_in_proportion_in_a_heap_of_64_mb()
      throws Exception {
    assertEquals(0, run(LargeRound.class));
  }

  private static int run(Class<?> program) throws Exception {
    var process = start(program);
    try {
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), said);
      System.out.print(said);
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(Class<?> program) throws IOException {
    var java = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java");
    var line = new ArrayList<>(List.of(java.toString(), "-XX:+ExitOnOutOfMemoryError"));
    line.addAll(HEAP);
    line.addAll(List.of("-cp", Objects.requireNonNull(System.getProperty("java.class.path"))));
    line.add(program.getName());
    return new ProcessBuilder(line).redirectErrorStream(true).start();
  }
}
