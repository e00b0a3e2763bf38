package contactsheet.adapter.aws.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An inventory of many objects, in a JVM of its own.
@Tag("thorough")
final class LargeInventoryTest {
  private static final long PATIENCE_MINUTES = 9;

  @TempDir private Path folder;

  @Test
  void an_inventory_of_a_million_objects_is_sorted_and_listed_in_a_heap_of_64_mb()
      throws Exception {
    var java = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java");
    var process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                LargeInventory.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try {
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), said);
      System.out.print(said);
      assertEquals(0, process.exitValue(), said);
    } finally {
      process.destroyForcibly();
    }
  }
}
