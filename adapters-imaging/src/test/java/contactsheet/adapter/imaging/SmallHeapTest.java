package contactsheet.adapter.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// As many objects at once as one invocation handles, in a JVM of their own.
@Tag("thorough")
class SmallHeapTest {
  /// What a heap of 64 MB leaves when the clients of AWS and the batch itself have their part.
  private static final String HEAP = "-Xmx40m";

  private static final int LARGEST = 12;

  /// 64 heads are 4 MB, and 8 while a client hands them over. The megabytes of further parts that
  /// each may ask for would be more than all there is.
  @Test
  void a_heap_of_64_mb_is_enough_for_64_objects_at_once(@TempDir Path folder) throws Exception {
    var files = new ArrayList<>(List.of(withoutEnd(folder).toString()));
    CorpusFile.all().stream()
        .sorted((one, other) -> Long.compare(other.length(), one.length()))
        .limit(LARGEST)
        .forEach(file -> files.add(file.path().toString()));
    assertEquals("", output(files));
  }

  /// A JPEG of which everything is read that may be.
  private static Path withoutEnd(Path folder) throws IOException {
    var jpeg = Bytes.of().u8(0xFF, 0xD8);
    for (int i = 0; i < 40; i++) {
      jpeg.segment(0xE5, new byte[65_000]);
    }
    return Files.write(folder.resolve("without-end.jpg"), jpeg.done());
  }

  /// A thread that dies says so, and so does a heap that is full.
  private static String output(List<String> files) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var command =
        new ArrayList<>(
            List.of(
                java,
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classPath,
                SmallHeap.class.getName()));
    command.addAll(files);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(2, TimeUnit.MINUTES);
      return output;
    } finally {
      process.destroyForcibly();
    }
  }
}
