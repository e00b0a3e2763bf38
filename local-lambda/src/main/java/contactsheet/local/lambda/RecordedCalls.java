package contactsheet.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The calls that functions of this JVM have made, a line each in one file, which begins empty. The
/// file is named by the system property `contactsheet.recordedCalls`; without it nothing is written
/// down.
final class RecordedCalls {
  private static final @Nullable Path FILE =
      emptied(System.getProperty("contactsheet.recordedCalls"));

  private RecordedCalls() {}

  /// Adds a call.
  static synchronized void add(RecordedCall call) {
    if (FILE != null) {
      try {
        Files.writeString(FILE, call.line() + "\n", StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException("the call cannot be written down", e);
      }
    }
  }

  private static @Nullable Path emptied(@Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      return Files.writeString(Path.of(name), "");
    } catch (IOException e) {
      throw new UncheckedIOException("calls cannot be written down", e);
    }
  }
}
