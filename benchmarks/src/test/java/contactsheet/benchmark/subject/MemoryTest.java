package contactsheet.benchmark.subject;

import static java.nio.channels.FileChannel.MapMode.READ_ONLY;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private static final long SELF = ProcessHandle.current().pid();
  private static final int PAGE = 4096;

  @Test
  void a_page_that_is_touched_first_is_a_fault() throws IOException {
    var pages = 64 << 20;
    var before = Memory.of(SELF);
    var memory = ByteBuffer.allocateDirect(pages);
    for (var at = 0; at < pages; at += PAGE) {
      memory.put(at, (byte) 1);
    }
    var after = Memory.of(SELF);
    assertTrue(after.minorFaults() > before.minorFaults(), before + ", " + after);
    assertTrue(after.peakMegabytes() >= pages / 1e6, before + ", " + after);
    assertTrue(after.majorFaults() >= before.majorFaults(), before + ", " + after);
  }

  /// The kernel's count is not exact, and it may take pages of files away: a quarter is enough.
  @Test
  void pages_of_a_mapped_file_are_pages_of_files() throws IOException {
    var bytes = 64 << 20;
    var file = Files.createTempFile(Path.of("target"), "mapped-", "");
    try (var channel = FileChannel.open(file, READ, WRITE)) {
      assumeFalse(Files.getFileStore(file).type().equals("tmpfs"), "no disk here");
      channel.write(ByteBuffer.allocate(1), bytes - 1);
      var before = Memory.of(SELF);
      var mapped = channel.map(READ_ONLY, 0, bytes).load();
      var after = Memory.of(SELF);
      assertTrue(
          after.fileMegabytes() > before.fileMegabytes() + bytes / 4e6, before + ", " + after);
      assertEquals(0, mapped.get(bytes - 1));
    } finally {
      Files.delete(file);
    }
  }
}
