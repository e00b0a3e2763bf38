package contactsheet.benchmark.subject;

import static java.nio.channels.FileChannel.MapMode.READ_ONLY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageCacheTest {
  private Path folder = Path.of("");

  /// Below the build's folder, because a machine's temporary files may be nowhere but in memory.
  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory(Path.of("target"), "page-cache-");
  }

  @AfterEach
  void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("below/file"));
    Files.deleteIfExists(folder.resolve("below"));
    Files.deleteIfExists(folder);
  }

  @Test
  void a_file_that_was_just_written_is_on_the_disk_alone() throws IOException {
    assumeFalse(Files.getFileStore(folder).type().equals("tmpfs"), "no disk here");
    var content = new byte[1 << 20];
    new Random(1).nextBytes(content);
    var file = Files.write(Files.createDirectory(folder.resolve("below")).resolve("file"), content);
    PageCache.evict(folder);
    assertFalse(isInMemory(file));
    assertArrayEquals(content, Files.readAllBytes(file));
  }

  @Test
  void a_folder_that_is_missing_is_an_error() {
    assertThrows(IOException.class, () -> PageCache.evict(folder.resolve("missing")));
  }

  private static boolean isInMemory(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      return channel.map(READ_ONLY, 0, channel.size()).isLoaded();
    }
  }
}
