package contactsheet.benchmark.subject;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The operating system's copies of files in memory. POSIX's `posix_fadvise` lets go of those of a
/// file that is on the disk as it is in memory, so the next start reads it from the disk, as the
/// first start on another machine does.
public final class PageCache {
  private static final MethodHandle OPEN =
      CLibrary.function(
          "open",
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
          Linker.Option.firstVariadicArg(2));
  private static final MethodHandle SYNC =
      CLibrary.function("fsync", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
  private static final MethodHandle ADVISE =
      CLibrary.function(
          "posix_fadvise",
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT));
  private static final MethodHandle CLOSE =
      CLibrary.function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

  private static final int READ_ONLY = 0;
  private static final int NOT_NEEDED = 4;

  private PageCache() {}

  /// Lets go of all files in a folder and in its folders. Files that a process has mapped stay.
  ///
  /// @throws IOException if the operating system refuses
  public static void evict(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        evictFile(file);
      }
    }
  }

  private static void evictFile(Path file) throws IOException {
    try (var arena = Arena.ofConfined()) {
      var descriptor = (int) OPEN.invokeExact(arena.allocateFrom(file.toString()), READ_ONLY);
      if (descriptor < 0) {
        throw new IOException("cannot be opened: " + file);
      }
      // What is not yet on the disk is not let go of.
      var synced = (int) SYNC.invokeExact(descriptor);
      var advised = (int) ADVISE.invokeExact(descriptor, 0L, 0L, NOT_NEEDED);
      var closed = (int) CLOSE.invokeExact(descriptor);
      if (!List.of(synced, advised, closed).equals(List.of(0, 0, 0))) {
        throw new IOException("cannot be evicted: " + file);
      }
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
