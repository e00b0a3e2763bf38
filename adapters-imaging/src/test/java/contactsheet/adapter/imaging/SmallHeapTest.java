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

/// Inspects as many objects at once as one invocation handles, in a JVM of its own.
@Tag("thorough")
class SmallHeapTest {
  /// The part of a heap of 64 MB that the AWS clients and the batch leave.
  private static final String HEAP = "-Xmx40m";

  private static final int LARGEST = 12;

  /// 64 heads are 4 MB, and 8 MB while a client copies them. A megabyte of further parts for each
  /// of them would be more than the heap.
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

  /// The program prints a thread that dies, and a full heap.
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
